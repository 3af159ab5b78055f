package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.decision.Decision;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Line;
import no.varde.vocabulary.Line.Variant;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The lines of the book: short, and each variant told where its answers are, and nowhere else. */
class LinesOfTheBookTest {

    /** English takes more of them. */
    private static final Map<String, Integer> MOST_WORDS = Map.of("nb", 14, "en", 18);

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();

    @Test
    void a_line_can_be_read_at_a_glance_and_says_nothing_of_otherwise() {
        List<Text> lines = new ArrayList<>();
        VOCABULARY.lines().lines().values().forEach(line -> {
            lines.add(line.text());
            line.variants().stream().map(Variant::text).forEach(text -> {
                if (text != null) {
                    lines.add(text);
                }
            });
        });
        for (String language : MOST_WORDS.keySet()) {
            assertThat(lines)
                    .extracting(line -> line.in(language))
                    .allSatisfy(line -> assertThat(line.split(" ").length)
                            .as(line)
                            .isLessThanOrEqualTo(Vocabulary.known(MOST_WORDS, language)))
                    .allSatisfy(line -> assertThat(line).endsWith("."))
                    .allSatisfy(line -> assertThat(line).doesNotContainIgnoringCase("ellers", "otherwise"));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_variant_is_told_on_its_answers_and_not_where_they_are_unknown() {
        return VOCABULARY.lines().lines().entrySet().stream()
                .filter(entry -> isToldToEverybody(entry.getKey()))
                .flatMap(entry -> entry.getValue().variants().stream()
                        .filter(LinesOfTheBookTest::isOfAnswers)
                        .map(variant -> DynamicTest.dynamicTest(
                                entry.getKey() + " " + variant.place(),
                                () -> isToldOnItsAnswers(entry.getKey(), entry.getValue(), variant))));
    }

    /** A duty that only some have is held against other cases, by {@link VariantsOfLinesTest}. */
    private static boolean isToldToEverybody(String subject) {
        return !VOCABULARY.duties().containsKey(subject)
                || TheBook.decide(blank(subject)).duties().stream()
                        .anyMatch(result -> result.duty().id().equals(subject));
    }

    private static boolean isOfAnswers(Variant variant) {
        return variant.when().stream()
                .allMatch(sentence -> sentence.meaning().answer().isPresent());
    }

    private static void isToldOnItsAnswers(String subject, Line line, Variant variant) {
        Map<String, Text> details = details(subject);
        Line.Told expected = new Line(
                        line.text(),
                        List.of(new Variant(variant.place(), List.of(), variant.text(), variant.details())))
                .with(details, condition -> facts -> true)
                .on(true);
        assertThat(told(subject, yaml(subject, variant)))
                .isEqualTo(expected)
                .isNotEqualTo(told(subject, blank(subject)));
    }

    private static Line.Told told(String subject, String yaml) {
        Decision decision = TheBook.decide(yaml);
        Role role = VOCABULARY.concerns(subject).listedWith();
        if (VOCABULARY.duties().containsKey(subject)) {
            return decision.duties().stream()
                    .filter(result -> result.duty().id().equals(subject))
                    .findFirst()
                    .orElseThrow()
                    .told();
        }
        return decision.persons().stream()
                .filter(person -> person.role() == role)
                .findFirst()
                .orElseThrow()
                .outcome(subject)
                .told();
    }

    private static Map<String, Text> details(String subject) {
        return VOCABULARY.duties().containsKey(subject)
                ? Vocabulary.known(VOCABULARY.duties(), subject).details()
                : Vocabulary.known(VOCABULARY.measures(), subject).details();
    }

    private static String blank(String subject) {
        return yaml(subject, new LinkedHashMap<>());
    }

    private static String yaml(String subject, Variant variant) {
        Map<String, String> answers = new LinkedHashMap<>();
        variant.when().forEach(sentence -> answer(sentence.meaning(), answers));
        return yaml(subject, answers);
    }

    /** Writes an answer by which a sentence holds, and what it follows from. */
    private static void answer(Condition condition, Map<String, String> answers) {
        condition.answer().ifPresent(band -> {
            Question question = Vocabulary.known(VOCABULARY.questions(), band.of());
            String choice = question.scale().choices().stream()
                    .filter(one -> band.cells().meets(question.scale().cell(one)))
                    .findFirst()
                    .orElseThrow();
            answers.put(question.id(), question.scale().isSet() ? "[" + choice + "]" : choice);
        });
    }

    private static String yaml(String subject, Map<String, String> answers) {
        boolean ofMember = VOCABULARY.concerns(subject).listedWith() == Role.MEMBER;
        Map<String, String> own = new LinkedHashMap<>();
        Map<String, String> members = new LinkedHashMap<>();
        answers.forEach((id, answer) -> (Vocabulary.known(VOCABULARY.questions(), id)
                                        .reach()
                                        .listedWith()
                                == Role.MEMBER
                        ? members
                        : own)
                .put(id, answer));
        return "answers: " + flow(own) + (ofMember ? "\nchildren:\n- ref: child-1\n  answers: " + flow(members) : "");
    }

    private static String flow(Map<String, String> answers) {
        return answers.toString().replace("=", ": ");
    }
}
