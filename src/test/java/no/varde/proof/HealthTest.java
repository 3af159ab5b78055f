package no.varde.proof;

import static no.varde.proof.PlantedPrinciple.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.proof.HealthFinding.Kind;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** What is dead or more than is needed in a book is found. */
class HealthTest {

    private static final Duration ENOUGH = Duration.ofMinutes(10);

    private static final String LEVELS = "levels/sea.dslr";

    @Test
    void the_book_has_nothing_that_is_dead_or_without_effect() {
        assertThat(Health.of(TheBook.BOOK, ENOUGH)).noneMatch(HealthFinding::isFault);
    }

    @Test
    void a_rule_whose_sentences_cannot_all_be_true_never_fires() {
        String when = "båten er en robåt\n  båten går for seil eller motor";
        assertThat(planted(rule("SJ-20", when, "regn sjøen som minst farlig for båten"), LEVELS, Kind.NEVER_FIRES))
                .containsExactly("the rule SJ-20 never fires: no answers make all its sentences true");
    }

    @Test
    void a_rule_that_concludes_what_another_has_concluded_is_implied() {
        String when = "det viser seg at båten er i nød\n  båten har motor";
        assertThat(planted(rule("SJ-20", when, "regn sjøen som minst farlig for båten"), LEVELS, Kind.IMPLIED))
                .contains("the rule SJ-20 is implied by SJ-03: whenever it fires, they conclude the same");
    }

    @Test
    void a_sentence_that_the_others_of_its_rule_imply_is_superfluous() {
        String when = "båten går for seil eller motor\n  båten er en seilbåt";
        assertThat(planted(rule("SJ-20", when, "regn sjøen som minst grov for båten"), LEVELS, Kind.SUPERFLUOUS))
                .contains("in the rule SJ-20 the sentence `båten går for seil eller motor` is superfluous: it is true"
                        + " whenever the others are");
    }

    /** What was remarked before is found without looking through all of the old book again. */
    @Test
    void the_remarks_that_another_book_has_too_are_just_those_that_are_made_on_both() {
        String implied = rule(
                "SJ-20", "det viser seg at båten er i nød\n  båten har motor", "regn sjøen som minst farlig for båten");
        String superfluous = rule(
                "SJ-21",
                "båten går for seil eller motor\n  båten er en seilbåt",
                "regn sjøen som minst grov for båten");
        RuleBook old = RuleBook.read(PlantedBook.boat().append(LEVELS, implied).files());
        RuleBook present = RuleBook.read(PlantedBook.boat()
                .append(LEVELS, "\n" + superfluous)
                .append(LEVELS, "\n" + implied)
                .files());
        List<HealthFinding> remarks = Health.of(present, ENOUGH).stream()
                .filter(finding -> !finding.isFault())
                .toList();
        List<String> before = Health.of(old, ENOUGH).stream()
                .map(finding -> finding.message().toString())
                .toList();
        List<String> both = remarks.stream()
                .map(finding -> finding.message().toString())
                .filter(before::contains)
                .toList();
        assertThat(Health.alike(old, present, remarks, ENOUGH))
                .extracting(finding -> finding.message().toString())
                .containsExactlyInAnyOrderElementsOf(both);
        assertThat(both).hasSizeLessThan(remarks.size()).anyMatch(one -> one.contains("SJ-20"));
    }

    @Test
    void a_measure_that_no_case_lists_is_never_listed() {
        PlantedBook book = PlantedBook.boat()
                .plant(
                        "vocabulary/book.yaml",
                        "  recommendUpTo: 3\n  considerUpTo: 4\n",
                        "  recommendUpTo: 3\n  considerUpTo: 3\n")
                .plant("vocabulary/book.yaml", "  considerUpTo: 5\n", "  considerUpTo: 3\n");
        assertThat(messages(book, Kind.NEVER_LISTED))
                .contains("the measure `stay-ashore` can never be recommended or considered");
    }

    @Test
    void a_rule_that_a_limit_holds_back_whenever_it_fires_is_always_blocked() {
        String when = "det er meldt minst sterk kuling\n  motoren svikter";
        assertThat(planted(rule("HJ-20", when, "anbefal årer"), "measures/signal-and-home.dslr", Kind.ALWAYS_BLOCKED))
                .contains("the rule HJ-20 is always held back by GR-03, which blocks `oars` whenever it fires");
    }

    @Test
    void a_question_that_no_rule_asks_matters_for_nothing() {
        PlantedBook book = PlantedBook.boat()
                .plant(
                        "vocabulary/questions.yaml",
                        "questions:\n",
                        """
                        questions:
                        - id: boat-painted
                          about: boat
                          reach: boat
                          type: YNU
                          ask: {nb: Er båten malt?, en: Is the boat painted?}
                          says:
                            YES: {nb: båten er malt, en: the boat is painted}
                            NO: {nb: båten er ikke malt, en: the boat is not painted}
                          source: SEA Om bord
                        """);
        assertThat(messages(book, Kind.MATTERS_FOR_NOTHING))
                .contains("the question `boat-painted` can matter for nothing: no rule that can fire asks it");
    }

    private static List<String> planted(String rule, String file, Kind kind) {
        return messages(PlantedBook.boat().append(file, rule), kind);
    }

    private static List<String> messages(PlantedBook book, Kind kind) {
        return Health.of(RuleBook.read(book.files()), ENOUGH).stream()
                .filter(finding -> finding.kind() == kind)
                .map(finding -> finding.message().toString())
                .toList();
    }
}
