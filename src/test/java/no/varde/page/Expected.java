package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.varde.TheBook;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What a person expected of a situation by hand, as it must and must not stand on the pages. */
final class Expected {

    private static final String LISTED = ".todo";
    private static final String RECOMMENDED = LISTED + ":not(.considered)";
    private static final String CONSIDERED = LISTED + ".considered";

    private final Vocabulary vocabulary = TheBook.BOOK.vocabulary();
    private final Fields expected;
    private final String language;
    private final Page page;

    Expected(Path situation, String language, Page page) throws IOException {
        Path file = Path.of(situation.toString().replace(".yaml", ".expected.yaml"));
        Document document = Document.read(file.toString(), Files.readAllBytes(file), Document.Format.YAML);
        this.expected = Fields.of(Objects.requireNonNull(document.root()), "", new Faults());
        this.language = language;
        this.page = page;
    }

    /** Fails unless the page of the result says what was expected. */
    void standsOnTheResult() {
        each("level", (ref, levels) -> assertThat(
                        texts(page.locator(".levels .ds-tag")).get(place(ref)))
                .endsWith(level(levels.get(0))));
        each("recommended", (ref, measures) -> assertThat(recommended(ref)).containsAll(measures(measures)));
        each("considered", (ref, measures) -> assertThat(names(ref, CONSIDERED)).containsAll(measures(measures)));
        each("neither", (ref, measures) -> assertThat(measures(measures))
                .allSatisfy(name -> assertThat(names(ref, LISTED)).doesNotContain(name)));
        List<String> duties = texts(page.locator("section[aria-labelledby=duties] .name, .parts > .duty > strong"));
        assertThat(duties).containsAll(duties("duties"));
        assertThat(duties("noDuties")).allSatisfy(name -> assertThat(duties).doesNotContain(name));
        String all = page.locator("main").textContent().replaceAll("\\s+", " ");
        assertThat(expected.texts("warnings")).allSatisfy(id -> assertThat(all)
                .contains(in(Vocabulary.known(vocabulary.warnings(), id).text())));
        saysNothingElse();
    }

    /** Fails where the page says what it must not say. */
    private void saysNothingElse() {
        String all = page.locator("main").textContent().replaceAll("\\s+", " ");
        assertThat(expected.texts("saysNot")).allSatisfy(said -> assertThat(all).doesNotContainIgnoringCase(said));
    }

    /** Fails unless the plan of a person says what was expected. */
    void standsInThePlan(String of) {
        String all = page.locator("main").textContent().replaceAll("\\s+", " ");
        each("plan", (ref, items) -> assertThat(ref.equals(of) ? items : List.<String>of())
                .allSatisfy(id -> assertThat(all).contains(line(id))));
        each("noPlan", (ref, items) -> assertThat(ref.equals(of) ? items : List.<String>of())
                .allSatisfy(id -> assertThat(all).doesNotContain(line(id))));
        saysNothingElse();
    }

    private String line(String id) {
        return in(Vocabulary.known(vocabulary.planItems(), id).text());
    }

    /** Returns the name of the measure that comes before everything else. */
    String first() {
        return measures(List.of(expected.text("first"))).get(0);
    }

    /** Those that stand by themselves, and those that are told with another or with a duty. */
    private List<String> recommended(String ref) {
        List<String> all = new ArrayList<>(names(ref, RECOMMENDED));
        all.addAll(texts(page.locator(".parts > li > strong")));
        return all;
    }

    private List<String> names(String ref, String cards) {
        return texts(page.locator("[data-of~='" + (place(ref) + 1) + "']" + cards + " .name"));
    }

    /** The situations have at most one member, who comes after the main person. */
    static int place(String ref) {
        return ref.equals(TheBook.BOOK.vocabulary().persons().main()) ? 0 : 1;
    }

    private static List<String> texts(Locator all) {
        return all.allTextContents().stream().map(String::strip).toList();
    }

    private String level(String id) {
        return vocabulary.levels().stream()
                .filter(level -> level.id().equals(id))
                .map(level -> in(level.name()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> measures(List<String> ids) {
        return ids.stream()
                .map(id -> in(Vocabulary.known(vocabulary.measures(), id).name()))
                .toList();
    }

    private List<String> duties(String key) {
        return expected.texts(key).stream()
                .map(id -> in(Vocabulary.known(vocabulary.duties(), id).name()))
                .toList();
    }

    private String in(Text text) {
        return text.in(language);
    }

    private void each(String key, BiConsumer<String, List<String>> check) {
        @Nullable Fields fields = expected.optionalFields(key);
        Map<String, List<String>> lists = new TreeMap<>();
        if (fields != null) {
            fields.entries()
                    .forEach(entry -> lists.put(
                            entry.key(),
                            entry.value() instanceof Node.Scalar one
                                    ? List.of(one.text())
                                    : fields.texts(entry.key())));
        }
        lists.forEach(check);
    }
}
