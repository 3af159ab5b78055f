package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.thymeleaf.context.Context;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ITemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** What a template asks for is the same whether it is read as a plain path or by the whole expression language. */
class PlainPathsTest {

    private static final Context PAGE = new Context(
            Locale.ENGLISH,
            Map.of(
                    "field",
                    new Field("lives", new Wording("Do you live together?", null), true, List.of("a", "b"), Kind.ONE),
                    "fields",
                    List.of(
                            new Field("a", new Wording("A?", "Is it A?"), false, List.of(), Kind.SOME),
                            new Field("b", new Wording("B?", null), true, List.of("c"), Kind.ONE)),
                    "words",
                    Map.of("one", "first"),
                    "token",
                    "x<y"));

    private final SpringTemplateEngine whole = new SpringTemplateEngine();
    private final SpringTemplateEngine ours = new TemplateConfiguration()
            .templateEngine(
                    new StaticListableBeanFactory(Map.of("strings", new StringTemplateResolver()))
                            .getBeanProvider(ITemplateResolver.class),
                    new StaticListableBeanFactory().getBeanProvider(IDialect.class));

    PlainPathsTest() {
        whole.setTemplateResolver(new StringTemplateResolver());
    }

    enum Kind {
        ONE,
        SOME
    }

    record Wording(String said, @Nullable String formal) {}

    record Field(String name, Wording wording, boolean isYear, List<String> help, Kind kind) {

        public boolean isOpen() {
            return help.isEmpty();
        }

        public String getAnchor() {
            return name + "-1";
        }

        public String name(String more) {
            return name + more;
        }

        public String broken() {
            throw new IllegalStateException(name);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token",
                "nobody",
                "true",
                "field.name",
                "field.name()",
                "field.wording.said",
                "field.wording.formal",
                "field.isYear",
                "field.open",
                "field.isOpen()",
                "field.anchor",
                "field.getAnchor()",
                "field.help",
                "field.help.empty",
                "field.help.isEmpty()",
                "field.help.size()",
                "field.kind",
                "field.kind.name()",
                "field.name.length()",
                "field.name.empty",
                "field.name('!')",
                "field.help[1]",
                "field.help.?[#this != 'a']",
                "field.open or field.isYear",
                "!field.open",
                "words.one",
                "words['one']",
                "words.size()",
                "#strings.toUpperCase(token)",
                "{token}"
            })
    void isReadAlike(String expression) {
        String template = "<p th:text=\"${" + expression + "}\" th:classappend=\"${" + expression + "} ? 'yes'\"></p>";

        // twice: an expression keeps how it was read
        for (int time = 0; time < 2; time++) {
            assertThat(ours.process(template, PAGE)).isEqualTo(whole.process(template, PAGE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"one.name", "one.help.empty", "at.count", "at.last", "one.wording.formal", "one.kind.name()"})
    void isReadAlikeOfEachOfSome(String expression) {
        String template = "<p th:each=\"one, at : ${fields}\" th:text=\"${" + expression + "}\"></p>";

        assertThat(ours.process(template, PAGE)).isEqualTo(whole.process(template, PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody.name",
                "field.wording.formal.empty",
                "field.unknown",
                "field.unknown()",
                "field.broken()",
                "token.name"
            })
    void failsAlike(String expression) {
        String template = "<p th:text=\"${" + expression + "}\"></p>";

        Throwable expected = failure(whole, template);
        assertThatThrownBy(() -> ours.process(template, PAGE))
                .isInstanceOf(TemplateProcessingException.class)
                .hasMessage(expected.getMessage());
    }

    private static Throwable failure(SpringTemplateEngine engine, String template) {
        try {
            engine.process(template, PAGE);
        } catch (TemplateProcessingException e) {
            return e;
        }
        throw new AssertionError("nothing is wrong with " + template);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[[${token}]]",
                "[(${field.name})]",
                "<a th:href=\"@{a(b=${token})}\">c</a>",
                "<b th:text=\"|${field.name}-${token}|\"></b>"
            })
    void isWrittenAlikeWhereverItStands(String template) {
        assertThat(ours.process(template, PAGE)).isEqualTo(whole.process(template, PAGE));
    }
}
