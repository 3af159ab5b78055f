package no.varde.report;

import no.varde.impact.Impact;
import no.varde.impact.Population;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of some cases, and who they are.
 *
 * @param of the folder of the cases, or the file of the invented people
 * @param population what is taken for granted of invented people; null for cases that somebody wrote
 */
public record ImpactGroup(String of, @Nullable Population population, Impact impact) {

    /** Says whether the people are invented, so that no number of them is told more exactly than it is known. */
    boolean invented() {
        return population != null;
    }

    /**
     * Returns about how many of a hundred some are: every one up to ten, and fives above; 0 for fewer than one.
     *
     * @param among how many there are
     */
    static int inHundred(int number, int among) {
        double share = 100.0 * number / Math.max(1, among);
        return share < 1 ? 0 : (int) (share < 10 ? Math.round(share) : 5 * Math.round(share / 5));
    }
}
