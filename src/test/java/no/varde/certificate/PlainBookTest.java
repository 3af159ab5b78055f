package no.varde.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.varde.SmallBooks;
import no.varde.TheBook;
import org.junit.jupiter.api.Test;

/** A book in numbers, from which another program computes the same. */
class PlainBookTest {

    private static final List<String> LINES = Made.PLAIN.text().lines().toList();

    @Test
    void the_same_book_is_the_same_bytes() {
        assertThat(PlainBook.of(TheBook.BOOK).bytes()).isEqualTo(Made.PLAIN.bytes());
        assertThat(PlainBook.of(TheBook.BOOK).hash())
                .isEqualTo(Made.PLAIN.hash())
                .matches("[0-9a-f]{64}");
        assertThat(PlainBook.of(SmallBooks.KITE).hash()).isNotEqualTo(Made.PLAIN.hash());
    }

    @Test
    void each_line_is_words_between_single_spaces() {
        assertThat(LINES).allSatisfy(line -> assertThat(line).matches("[!-~]+(?: [!-~]+)*"));
        assertThat(Made.PLAIN.text()).endsWith("\n");
    }

    @Test
    void the_first_word_says_what_a_line_is() {
        Set<String> words = new TreeSet<>();
        LINES.forEach(line -> words.add(line.split(" ", 2)[0]));
        assertThat(words)
                .containsExactlyInAnyOrder(
                        "varde-plain-book/1",
                        "number",
                        "meaning",
                        "content",
                        "main",
                        "members",
                        "asof",
                        "question",
                        "implies",
                        "asked",
                        "impossible",
                        "log",
                        "field",
                        "fact",
                        "tells",
                        "certain",
                        "conclusion",
                        "test",
                        "household",
                        "step",
                        "level",
                        "time",
                        "measure",
                        "part",
                        "wish",
                        "duty",
                        "warning",
                        "line",
                        "clock",
                        "event",
                        "became");
    }

    @Test
    void every_step_of_the_book_and_every_conclusion_has_a_number_of_its_own() {
        assertThat(TheBook.BOOK.steps())
                .extracting(Made.PLAIN::number)
                .doesNotHaveDuplicates()
                .startsWith(1, 2, 3);
        assertThat(LINES.stream().filter(line -> line.startsWith("step "))).hasSameSizeAs(TheBook.BOOK.steps());
        assertThat(LINES.stream().filter(line -> line.startsWith("conclusion ")))
                .hasSize(TheBook.BOOK.index().size());
    }

    @Test
    void a_test_rests_only_on_tests_before_it_and_a_step_only_on_what_there_is() {
        for (int i = 0; i < Made.PLAIN.tests().size(); i++) {
            String[] words = Made.PLAIN.tests().get(i).written().split(" ");
            if (words[0].equals("count") || words[0].equals("fewer")) {
                int number = i + 1;
                assertThat(words[2].split(",")).allSatisfy(member -> assertThat(Integer.parseInt(member))
                        .isBetween(1, number - 1));
            }
        }
        assertThat(Made.PLAIN.steps()).allSatisfy(step -> {
            assertThat(step.tests())
                    .allMatch(test -> test > 0 && test <= Made.PLAIN.tests().size());
            assertThat(step.then()).isNotEmpty().allMatch(number -> number > 0);
        });
    }
}
