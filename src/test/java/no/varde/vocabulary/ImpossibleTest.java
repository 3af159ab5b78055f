package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import no.varde.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;

/** A vocabulary can say what cannot be; an entry that does not, or that could be, is a fault. */
class ImpossibleTest {

    private static final String FILE = "vocabulary/impossible.yaml";

    private final PlantedBook book = PlantedBook.boat();

    private List<String> faults(String entry) {
        book.file(FILE, "impossible:\n- id: flares-in-a-rowing-boat\n" + entry);
        return VocabularyReader.read(book.vocabulary()).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    private void faultsAre(String entry, String... messages) {
        assertThat(faults(entry)).containsExactlyElementsOf(book.marked(messages));
    }

    @Test
    void two_answers_that_cannot_both_be_true_are_read() {
        String entry =
                """
                  where: {boat-kind: ROWING, gear-aboard: signals}
                  says: {nb: Det er ikke plass., en: There is no room.}
                  source: SEA
                """;
        assertThat(faults(entry)).isEmpty();
        Vocabulary vocabulary =
                Objects.requireNonNull(VocabularyReader.read(book.vocabulary()).vocabulary());
        assertThat(vocabulary.impossible()).singleElement().satisfies(impossible -> {
            assertThat(impossible.where())
                    .extracting(Band::id)
                    .containsExactly("boat-kind=ROWING", "gear-aboard=signals");
            assertThat(impossible.says().in("en")).isEqualTo("There is no room.");
        });
    }

    @Test
    void an_unknown_question_or_band_is_a_fault() {
        faultsAre(
                """
                  where: {boat-kinds: ▶ROWING, gear-aboard: ▶signal}
                  says: {nb: Det er ikke plass., en: There is no room.}
                  source: SEA
                """,
                "impossible[flares-in-a-rowing-boat].where.boat-kinds: `boat-kinds` is not a question. Maybe `boat-kind`.",
                "impossible[flares-in-a-rowing-boat].where.gear-aboard: `signal` is not a band of the question. Maybe `signals`.");
    }

    @Test
    void an_answer_that_may_be_unknown_is_always_possible() {
        faultsAre(
                """
                  where: {boat-kind: ▶UNKNOWN, has-engine: ▶NOT_NO}
                  says: {nb: Det er ikke plass., en: There is no room.}
                  source: SEA
                """,
                "impossible[flares-in-a-rowing-boat].where.boat-kind: `UNKNOWN` holds of an unknown answer too, and that is always possible",
                "impossible[flares-in-a-rowing-boat].where.has-engine: `NOT_NO` holds of an unknown answer too, and that is always possible");
    }

    @Test
    void answers_that_no_run_sees_together_are_a_fault() {
        faultsAre(
                """
                  where: ▶{boat-kind: ROWING, can-swim: "NO"}
                  says: {nb: Det er ikke plass., en: There is no room.}
                  source: SEA
                """,
                "impossible[flares-in-a-rowing-boat].where: these answers are not about one person: no run sees them all");
    }

    @Test
    void one_answer_alone_is_a_fault() {
        faultsAre(
                """
                  where: ▶{boat-kind: ROWING}
                  says: {nb: Det er ikke plass., en: There is no room.}
                  source: SEA
                """,
                "impossible[flares-in-a-rowing-boat].where: two answers or more belong here: one alone that cannot be true is no answer");
    }

    @Test
    void a_text_or_source_that_is_missing_is_a_fault() {
        book.file(
                FILE,
                """
                impossible:
                - ▶id: flares-in-a-rowing-boat
                  where: {boat-kind: ROWING, gear-aboard: signals}
                  says: ▶{nb: Det er ikke plass.}
                """);
        assertThat(VocabularyReader.read(book.vocabulary()).faults().stream()
                        .map(Fault::toString)
                        .toList())
                .containsExactlyElementsOf(book.marked(
                        "impossible[flares-in-a-rowing-boat]: `source` is missing",
                        "impossible[flares-in-a-rowing-boat].says: `en` is missing"));
    }
}
