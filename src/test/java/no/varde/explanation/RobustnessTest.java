package no.varde.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.explanation.Robustness.Sensitive;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;

/** A result names the single answers that it rests on: those that may be wrong, and those that are unknown. */
class RobustnessTest {

    private static final long SEED = RandomAssessments.seed("RobustnessTest");
    private static final int ASSESSMENTS = Integer.getInteger("varde.changes", 40);
    private static final RuleBook BOAT = RuleBook.read(PlantedBook.boat().files());

    private final SureAnswers ofBoat = new SureAnswers(BOAT);
    private final SureAnswers ofBook = new SureAnswers(TheBook.BOOK);

    @Test
    void no_answer_of_a_boat_that_would_change_the_list_is_missing_and_no_other_is_named() {
        RandomAssessments random = new RandomAssessments(BOAT.vocabulary(), SEED);
        for (int i = 0; i < ASSESSMENTS; i++) {
            Assessment assessment = random.next();
            Robustness robustness = ofBoat.robustness(assessment);
            TreeSet<String> named = new TreeSet<>();
            Stream.concat(robustness.given().stream(), robustness.unknown().stream())
                    .forEach(answer ->
                            named.add(answer.ref() + " " + answer.question().id()));
            assertThat(named).as("of %s", assessment).isEqualTo(new BruteForce(BOAT, assessment, true, 1).sensitive());
        }
    }

    @Test
    void an_answer_that_cannot_change_can_be_wrong() {
        Robustness robustness =
                ofBook.robustness(TheBook.assessment("answers: {strangulation: YES, separated: NO, fear-level: 1}"));
        assertThat(ids(robustness.given())).contains("strangulation");
        assertThat(ids(robustness.unknown())).contains("danger-now").doesNotContain("strangulation");
    }

    @Test
    void what_moves_a_level_by_itself_comes_first() {
        TheBook.situations().forEach(file -> {
            Robustness robustness = ofBook.robustness(TheBook.assessment(file));
            Comparator<Sensitive> order = Comparator.comparing((Sensitive one) -> !one.further())
                    .thenComparing(Sensitive::movesLevel)
                    .thenComparing(Sensitive::changes)
                    .reversed();
            assertThat(robustness.given()).isSortedAccordingTo(order);
            assertThat(robustness.unknown()).isSortedAccordingTo(order);
        });
    }

    @Test
    void the_helpers_own_judgement_is_no_answer_that_can_be_wrong() {
        Robustness robustness = ofBook.robustness(TheBook.assessment("answers: {helper-judged-level: HIGH}"));
        assertThat(ids(robustness.given())).doesNotContain("helper-judged-level");
    }

    private static List<String> ids(List<Sensitive> answers) {
        return answers.stream().map(answer -> answer.question().id()).toList();
    }
}
