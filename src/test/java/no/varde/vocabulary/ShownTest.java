package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.document.Fault;
import no.varde.vocabulary.Detail.Shown;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;

/** A book says which details of a measure stand open where measures are listed. */
class ShownTest {

    private static final String FILE = "vocabulary/shown.yaml";

    private final PlantedBook book = PlantedBook.boat();

    private Vocabulary read() {
        return Objects.requireNonNull(VocabularyReader.read(book.vocabulary()).vocabulary());
    }

    private List<String> faults() {
        return VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @Test
    void where_a_book_says_nothing_every_detail_is_one_step_away() {
        assertThat(read().details().measure().values())
                .extracting(Detail::shown)
                .containsExactly(Shown.AWAY, Shown.AWAY);
    }

    @Test
    void a_detail_stands_as_the_book_says_and_in_the_order_of_the_details() {
        book.file(FILE, "shown:\n- {detail: upkeep, as: APART}\n- {detail: use, as: OPEN}\n");
        assertThat(read().details().measure())
                .extracting(details -> List.copyOf(details.keySet()))
                .isEqualTo(List.of("use", "upkeep"));
        assertThat(read().details().measure().values())
                .extracting(Detail::shown)
                .containsExactly(Shown.OPEN, Shown.APART);
    }

    @Test
    void a_detail_that_measures_do_not_have_is_a_fault_as_is_one_that_is_told_of_twice() {
        book.file(
                FILE,
                """
                shown:
                - {detail: ▶uses, as: OPEN}
                - {detail: use, as: ▶OPENED}
                - {detail: ▶use, as: APART}
                """);
        assertThat(faults())
                .containsExactlyElementsOf(book.marked(
                        "shown[0].detail: `uses` is not known. Maybe `use`.",
                        "shown[1].as: `OPENED` is not one of APART, AWAY, OPEN. Maybe `OPEN`.",
                        "shown[2].detail: `use` stands twice"));
    }

    @Test
    void in_our_book_the_first_detail_of_every_measure_stands_open() {
        Vocabulary vocabulary = TheBook.BOOK.vocabulary();
        assertThat(vocabulary.measures().values()).allSatisfy(measure -> {
            String first = measure.details().keySet().iterator().next();
            assertThat(Vocabulary.known(vocabulary.details().measure(), first).shown())
                    .isEqualTo(Shown.OPEN);
        });
    }
}
