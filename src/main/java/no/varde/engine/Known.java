package no.varde.engine;

import java.util.BitSet;
import no.varde.assessment.Answers;

/**
 * All that a run knows when a stratum begins, as the one fact that the steps of that stratum are matched with: the
 * answers, and what earlier strata concluded. One wide fact for a stratum costs the engine far less than a fact for
 * each conclusion: nothing is joined, and every premise is a test of this fact alone.
 */
final class Known {

    private final int stratum;
    private final Answers answers;
    private final BitSet held;
    private final int levelRank;

    Known(int stratum, Answers answers, BitSet held, int levelRank) {
        this.stratum = stratum;
        this.answers = answers;
        this.held = held;
        this.levelRank = levelRank;
    }

    int stratum() {
        return stratum;
    }

    Answers answers() {
        return answers;
    }

    /** Returns the rank of the level; 0 as long as no level is concluded, when nothing may ask for it. */
    int levelRank() {
        return levelRank;
    }

    boolean holds(int number) {
        return held.get(number);
    }

    /** Says whether any of some conclusions holds. */
    boolean holdsAny(int[] numbers) {
        for (int number : numbers) {
            if (held.get(number)) {
                return true;
            }
        }
        return false;
    }

    /** Says whether the first of some conclusions holds, and any of the others. */
    boolean holdsFirstAndAnother(int[] numbers) {
        if (!held.get(numbers[0])) {
            return false;
        }
        for (int i = 1; i < numbers.length; i++) {
            if (held.get(numbers[i])) {
                return true;
            }
        }
        return false;
    }

    int count(int[] numbers) {
        int count = 0;
        for (int number : numbers) {
            count += held.get(number) ? 1 : 0;
        }
        return count;
    }
}
