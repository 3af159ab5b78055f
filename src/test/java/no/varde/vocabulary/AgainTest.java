package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.document.Fault;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;

/** A book says how answers age, what runs out, and what can become of a measure. */
class AgainTest {

    private static final String FILE = "vocabulary/again.yaml";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    private final PlantedBook book = PlantedBook.boat();

    private List<String> faults() {
        return VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void where_a_book_says_nothing_no_answer_outlasts_its_day() {
        VocabularyReader.Result read = VocabularyReader.read(book.vocabulary());
        Vocabulary vocabulary = Objects.requireNonNull(read.vocabulary());
        assertThat(vocabulary.questions().values()).allSatisfy(question -> {
            assertThat(vocabulary.again().isOver(question, Answer.UNKNOWN, DAY, DAY))
                    .isFalse();
            assertThat(vocabulary.again().isOver(question, new Answer.Choice("YES"), DAY, DAY.plusDays(1)))
                    .isTrue();
        });
    }

    @Test
    void what_ages_by_itself_or_nowhere_or_twice_is_a_fault_as_is_a_reason_that_nobody_knows() {
        book.file(
                FILE,
                """
                ageing: {now: ▶[nothing], weeks: []}
                ends:
                - {question: ▶nothing, name: {nb: Ingenting, en: Nothing}}
                dispositions:
                - {id: DONE, name: {nb: Gjort, en: Done}, reasons: ▶[LATER]}
                - {id: ▶done, name: {nb: Gjort, en: Done}}
                dispositionReasons:
                - {id: ▶later, name: {nb: Senere, en: Later}}
                """);
        assertThat(faults())
                .containsAll(
                        book.marked(
                                "ageing.now: `nothing` is not known.",
                                "ends[0].question: `nothing` is not known.",
                                "dispositions[DONE].reasons: `LATER` is not known. Maybe `later`.",
                                "dispositions[done].id: `done` cannot be a kind: capital letters, digits and _, at most 60",
                                "dispositionReasons[later].id: `later` cannot be a reason: capital letters, digits and _, at most 60"))
                .anySatisfy(fault -> assertThat(fault)
                        .contains("`ageing` does not say how the answer to `")
                        .contains("it stands in one of `now`, `weeks`, `months`, `lasting`"));
    }

    @Test
    void none_of_it_is_part_of_what_a_book_means() {
        String before = VocabularyReader.read(book.vocabulary()).canonical();
        book.file(FILE, "dispositions:\n- {id: DONE, name: {nb: Gjort, en: Done}}\n");
        assertThat(VocabularyReader.read(book.vocabulary()).canonical()).isEqualTo(before);
    }

    @Test
    void in_our_book_what_has_happened_lasts_and_that_it_has_not_is_true_for_weeks() {
        assertThat(isOver("strangulation", "YES", 1000)).isFalse();
        assertThat(isOver("strangulation", "NO", 14)).isFalse();
        assertThat(isOver("strangulation", "NO", 15)).isTrue();
        assertThat(isOver("danger-now", "NO", 0)).isFalse();
        assertThat(isOver("danger-now", "NO", 1)).isTrue();
        assertThat(isOver("escalation", "YES", 14)).isFalse();
        assertThat(isOver("escalation", "YES", 15)).isTrue();
        assertThat(isOver("has-code-word", "YES", 90)).isFalse();
        assertThat(isOver("has-code-word", "YES", 91)).isTrue();
    }

    @Test
    void in_our_book_every_question_ages() {
        Vocabulary vocabulary = TheBook.BOOK.vocabulary();
        Map<String, Age> ages = vocabulary.again().ages();
        assertThat(ages.keySet())
                .containsExactlyInAnyOrderElementsOf(vocabulary.questions().keySet());
    }

    private static boolean isOver(String question, String answer, int days) {
        Vocabulary vocabulary = TheBook.BOOK.vocabulary();
        return vocabulary
                .again()
                .isOver(
                        Vocabulary.known(vocabulary.questions(), question),
                        new Answer.Choice(answer),
                        DAY,
                        DAY.plusDays(days));
    }
}
