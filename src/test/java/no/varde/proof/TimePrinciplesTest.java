package no.varde.proof;

import static no.varde.proof.PlantedPrinciple.assertProved;
import static no.varde.proof.PlantedPrinciple.shown;
import static org.assertj.core.api.Assertions.assertThat;

import no.varde.PlantedBook;
import no.varde.TimedKites;
import no.varde.proof.PlantedPrinciple.Shown;
import no.varde.vocabulary.OutcomeKind;
import org.junit.jupiter.api.Test;

/** That everything has a time, and that not too much is to be done at once, is proved of every case or shown to fail. */
class TimePrinciplesTest {

    private static final String SOURCE = "AIR 1";

    private static PlantedBook untimed() {
        return TimedKites.book();
    }

    private static PlantedBook timed() {
        return TimedKites.book()
                .append(
                        "times/times.dslr",
                        TimedKites.rule("TD-06", "luften er minst stille", "sett å gå hjem til senere")
                                + TimedKites.rule("TD-07", "luften er minst stille", "sett å lappe dragen til senere"));
    }

    @Test
    void what_is_recommended_without_a_time_is_shown() {
        assertProved(timed(), "  kind: TIMED\n", SOURCE);
        Shown shown = shown(untimed(), "  kind: TIMED\n", SOURCE);
        assertThat(shown.what()).endsWith("is recommended, and no rule says when");
    }

    @Test
    void more_measures_by_a_time_than_a_principle_allows_are_shown_and_a_part_is_not_counted() {
        assertProved(timed(), "  kind: AT_MOST\n  most: 2\n  by: LATER\n", SOURCE);
        assertProved(timed(), "  kind: AT_MOST\n  most: 1\n  by: NOW\n", SOURCE);
        Shown shown = shown(timed(), "  kind: AT_MOST\n  most: 1\n  by: LATER\n", SOURCE);
        assertThat(shown.what()).startsWith("more than 1 measures of a person are to be done by `LATER`");
        assertThat(shown.outcome(0, "new-line")).isEqualTo(OutcomeKind.RECOMMENDED);
    }
}
