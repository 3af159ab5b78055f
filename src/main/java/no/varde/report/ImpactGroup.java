package no.varde.report;

import no.varde.impact.Impact;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of some cases, and who they are.
 *
 * @param of the folder of the cases, or the title of the invented people
 * @param describes who the invented people are; null for cases that somebody wrote
 */
public record ImpactGroup(String of, @Nullable String describes, Impact impact) {

    /** Says whether the people are invented, so that no number of them is told more exactly than it is known. */
    boolean invented() {
        return describes != null;
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
