package no.varde.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import no.varde.PlantedBook;
import no.varde.document.Fault;
import org.junit.jupiter.api.Test;

/** Every fault in the principles of a book is told, with its place. */
class PrincipleFaultsTest {

    @Test
    void what_is_not_known_is_told_with_what_is_near() {
        PlantedBook book = PlantedBook.boat()
                .file(
                        "principles.yaml",
                        """
                        principles:
                        - id: P-01
                          says: {nb: Først, en: First}
                          kind: ▶WHENVER
                          whenever: {boat: [▶sjøen er farlg]}
                          then: {passenger: [▶nødmelding nå er anbefalt]}
                          source: ▶SEE
                        - id: P-02
                          says: {nb: Så, en: Then}
                          kind: MORE_NEVER_LESS
                          stronger: RED_FLAGS
                          fixed: ▶[engine-faling]
                          keeps: ▶[LEVELS, DUTY]
                          source: SEA
                        - id: ▶P-02
                          says: {nb: Til slutt, en: Last}
                          kind: MILDER_FIRST
                          from: 4
                          ▶frm: 5
                          source: SEA
                        """);
        assertThat(faults(book))
                .containsExactlyElementsOf(book.marked(
                        "principles[P-01].kind: `WHENVER` is not one of APART, AT_MOST, CEILINGS, MILDER_FIRST,"
                                + " MORE_NEVER_LESS, NOT_BEFORE, NO_MILDER_LEFT, REVIEWED_BY, TIMED, WHENEVER. Maybe `WHENEVER`.",
                        "`sjøen er farlg` is not a sentence of the vocabulary. Maybe `sjøen er farlig`.",
                        "`nødmelding nå er anbefalt` is not seen by the run of this person",
                        "principles[P-01].source: `SEE` is not a source. Maybe `SEA`.",
                        "principles[1].fixed: `engine-faling` is not known. Maybe `engine-failing`.",
                        "principles[1].keeps: `DUTY` is not one of LEVELS, DUTIES, MEASURES, WARNINGS, HOLDS.",
                        "principles[2].id: the id `P-02` stands twice",
                        "principles[2].frm: `frm` is not a known key here. Maybe `from`."));
    }

    @Test
    void what_a_stronger_case_keeps_is_read_with_all_its_faults() {
        PlantedBook book = PlantedBook.boat()
                .file(
                        "principles.yaml",
                        """
                        principles:
                        - ▶id: P-01
                          says: {nb: Først, en: First}
                          kind: MORE_NEVER_LESS
                          stronger: HIGHER
                          keeps: [LEVELS]
                          source: SEA
                        - id: P-02
                          says: {nb: Så, en: Then}
                          kind: MORE_NEVER_LESS
                          stronger: HIGHER
                          of: ▶[gear-aboard]
                          keepsNeeds: ▶[leave-bot]
                          except:
                          - of: ▶[oar]
                            questions: ▶[engine-faling]
                            because: ▶{nb: Derfor}
                          source: SEA
                        - id: P-03
                          says: {nb: Til slutt, en: Last}
                          kind: REVIEWED_BY
                          days: ▶[boat-kind]
                          source: SEA
                        - id: P-04
                          says: {nb: Aller sist, en: Last of all}
                          kind: NOT_BEFORE
                          measures: ▶{group: nowhere}
                          need: ▶signl
                          source: SEA
                        """);
        assertThat(faults(book))
                .containsExactlyElementsOf(book.marked(
                        "principles[P-01]: `of` must name the questions that are answered otherwise",
                        "principles[P-02].of: `gear-aboard` has no higher answers",
                        "principles[P-02].keepsNeeds: `leave-bot` is not known. Maybe `leave-boat`.",
                        "principles[P-02].except[0].of: `oar` is not known. Maybe `oars`.",
                        "principles[P-02].except[0].questions: `engine-faling` is not known. Maybe `engine-failing`.",
                        "principles[P-02].except[0].because: `en` is missing",
                        "principles[P-03].days: `boat-kind` does not ask the main person for a day",
                        "principles[P-04].measures: no measure has these traits",
                        "principles[P-04].need: `signl` is not known. Maybe `signal`."));
    }

    @Test
    void principles_are_no_part_of_what_a_book_decides() {
        PlantedBook with = PlantedBook.boat()
                .file(
                        "principles.yaml",
                        "principles:\n- {id: P-01, kind: NO_MILDER_LEFT, says: {nb: Ja, en: Yes}, source: SEA}\n");
        RuleBook read = RuleBook.read(with.files());
        assertThat(read.principles()).hasSize(1);
        assertThat(read.identity().meaning())
                .isEqualTo(RuleBook.read(PlantedBook.boat().files()).identity().meaning());
    }

    private static List<String> faults(PlantedBook book) {
        return catchThrowableOfType(RuleBookRejected.class, () -> RuleBook.read(book.files())).faults().stream()
                .map(Fault::toString)
                .toList();
    }
}
