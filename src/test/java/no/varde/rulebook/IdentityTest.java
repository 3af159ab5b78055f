package no.varde.rulebook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.TheBook;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two books that differ in anything are two: what a book means does not tell all that it asks, proves and cites. */
class IdentityTest {

    private static final String PRINCIPLES = "principles.yaml";
    private static final Identity OURS = TheBook.BOOK.identity();

    private static Identity of(PlantedBook book) {
        return RuleBook.read(book.files()).identity();
    }

    private static PlantedBook withoutPrinciple(String id) {
        PlantedBook book = PlantedBook.ours();
        String without = book.text(PRINCIPLES).replaceFirst("(?s)- id: " + id + "\n.*?(?=- id: )", "");
        assertThat(without).isNotEqualTo(book.text(PRINCIPLES));
        return book.file(PRINCIPLES, without);
    }

    @Test
    void a_principle_that_is_deleted_changes_the_principles_and_the_content_and_not_the_meaning() {
        Identity without = of(withoutPrinciple("P-09"));
        assertThat(without.meaning()).isEqualTo(OURS.meaning());
        assertThat(without.principles()).isNotEqualTo(OURS.principles());
        assertThat(without.content()).isNotEqualTo(OURS.content());
    }

    @Test
    void all_principles_deleted_change_the_content_and_are_remarked_on() {
        RuleBook without = RuleBook.read(PlantedBook.ours().without(PRINCIPLES).files());
        assertThat(without.identity().meaning()).isEqualTo(OURS.meaning());
        assertThat(without.identity().principles()).isNotEqualTo(OURS.principles());
        assertThat(without.identity().content()).isNotEqualTo(OURS.content());
        assertThat(without.remarks())
                .extracting(Object::toString)
                .contains("principles.yaml:1:1: the book has no principles, so nothing is proved of it");
    }

    @Test
    void what_is_asked_in_another_order_changes_the_content() {
        PlantedBook book = PlantedBook.ours();
        var asked = Pattern.compile("(?m)^  questions: \\[([a-z0-9-]+), ([a-z0-9-]+)")
                .matcher(book.text("vocabulary/conversation.yaml"));
        assertThat(asked.find()).isTrue();
        Identity moved = of(book.plant(
                "vocabulary/conversation.yaml",
                asked.group(),
                "  questions: [" + asked.group(2) + ", " + asked.group(1)));
        assertThat(moved.meaning()).isEqualTo(OURS.meaning());
        assertThat(moved.principles()).isEqualTo(OURS.principles());
        assertThat(moved.content()).isNotEqualTo(OURS.content());
    }

    @Test
    void a_statement_of_a_source_that_is_deleted_changes_the_content() {
        PlantedBook book = PlantedBook.ours();
        String file = "vocabulary/statements-S003.yaml";
        String without = book.text(file).replaceFirst("(?s)- id: S003-06\n.*?(?=\n- id: )\n", "");
        assertThat(without).isNotEqualTo(book.text(file));
        assertThat(of(book.file(file, without)).content()).isNotEqualTo(OURS.content());
    }

    @Test
    void layout_and_comments_of_principles_change_the_content_alone() {
        PlantedBook book = PlantedBook.ours();
        Identity laidOut = of(book.file(PRINCIPLES, "# more\n\n" + book.text(PRINCIPLES)));
        assertThat(laidOut.principles()).isEqualTo(OURS.principles());
        assertThat(laidOut.content()).isNotEqualTo(OURS.content());
    }

    @Test
    void no_byte_moves_from_a_file_to_its_name_or_to_another_file_unnoticed() {
        List<Map<String, String>> alike = List.of(
                Map.of("a", "bc", "d", ""),
                Map.of("a", "b", "d", "c"),
                Map.of("ab", "c", "d", ""),
                Map.of("a", "bcd"),
                Map.of("a", "", "bc", "", "d", ""));
        assertThat(alike.stream().map(IdentityTest::fingerprint)).doesNotHaveDuplicates();
    }

    private static String fingerprint(Map<String, String> texts) {
        Map<String, byte[]> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
        return Fingerprint.of(files);
    }

    private static PlantedBook published(String content) {
        return PlantedBook.boat()
                .file(
                        "published.yaml",
                        "published:\n- {version: \"2\", content: " + OURS.content() + ", from: 2026-01-01}\n"
                                + "- {version: \"3\", content: " + content + ", from: 2026-11-22}\n");
    }

    @Test
    void a_book_that_is_what_was_given_out_under_its_number_says_the_number() {
        String content = of(PlantedBook.boat()).content();
        RuleBook book = RuleBook.read(published(content).files());
        assertThat(book.identity().version()).isEqualTo("3");
        assertThat(book.identity().content())
                .as("the list is no part of what it tells")
                .isEqualTo(content);
        assertThat(book.remarks()).noneMatch(remark -> remark.place().file().equals("published.yaml"));
    }

    @Test
    void a_book_that_is_not_what_was_given_out_under_its_number_says_so_with_a_plus() {
        RuleBook book = RuleBook.read(published(OURS.content()).files());
        assertThat(book.identity().version()).isEqualTo("3+");
        assertThat(book.remarks())
                .extracting(Object::toString)
                .contains("published.yaml:3:3: the book says that it is `3`, and is not what was given out under that"
                        + " number on 2026-11-22, so it is printed as `3+`");
    }

    @Test
    void a_number_under_which_nothing_was_given_out_has_no_plus() {
        RuleBook book = RuleBook.read(published(OURS.content())
                .plant("vocabulary/book.yaml", "version: \"3\"", "version: \"4\"")
                .files());
        assertThat(book.identity().version()).isEqualTo("4");
    }

    @TestFactory
    Stream<DynamicTest> a_list_that_cannot_be_read_is_a_fault_and_says_where() {
        String good = "content: " + OURS.content() + ", from: 2026-01-01}\n";
        return Map.of(
                        "published:\n- {version: \"3\", content: abc, from: 2026-01-01}\n",
                        "published.yaml:2:27: published[0].content: `abc` is not the 64 letters and digits of a content as"
                                + " `hash` tells it",
                        "published:\n- {version: \"3\", content: " + OURS.content() + ", from: i dag}\n",
                        "published.yaml:2:99: published[0].from: `i dag` is not a date such as 2024-04-08",
                        "published:\n- {version: \"3\", " + good + "- {version: \"3\", " + good,
                        "published.yaml:3:13: published[1].version: `3` stands twice",
                        "publihsed: []\n",
                        "published.yaml:1:1: publihsed: `publihsed` is not a known key here. Maybe `published`.")
                .entrySet()
                .stream()
                .map(wrong -> DynamicTest.dynamicTest(
                        wrong.getKey(), () -> assertThatThrownBy(() -> RuleBook.read(PlantedBook.boat()
                                        .file("published.yaml", wrong.getKey())
                                        .files()))
                                .isInstanceOfSatisfying(RuleBookRejected.class, refused -> assertThat(refused.faults())
                                        .extracting(Object::toString)
                                        .containsExactly(wrong.getValue()))));
    }

    /** The number stands in the change log as the last one that was given out; what came later stands above it. */
    @Test
    void the_book_of_the_project_is_what_was_given_out_or_says_what_is_new() throws Exception {
        String log = Files.readString(Path.of("rules/ENDRINGER.md"));
        List<String> headings =
                log.lines().filter(line -> line.startsWith("## ")).toList();
        boolean isComing = headings.get(0).equals("## Kommer i neste utgave");
        assertThat(headings.get(isComing ? 1 : 0)).isEqualTo("## " + OURS.number());
        assertThat(OURS.givenOut())
                .as("a line of rules/published.yaml for %s; `hash rules` tells its content", OURS.number())
                .isNotNull();
        assertThat(OURS.isAltered())
                .as("a book that was changed since it was given out tells what is new in rules/ENDRINGER.md")
                .isEqualTo(isComing);
    }
}
