package no.varde.engine;

import java.util.BitSet;
import no.varde.assessment.Answers;

/**
 * Keeps every derivation of one run. A conclusion that two steps reach is held once and derived twice. Strata make sure
 * that nothing concluded is ever withdrawn.
 */
final class Recorder {

    private final BitSet numbers = new BitSet();
    private final BitSet held;
    private int firings;
    private int levelRank;

    Recorder(int conclusions) {
        this.held = new BitSet(conclusions);
    }

    /**
     * Records a step.
     *
     * @param number that of the step
     * @param concluded the numbers of what the step concludes
     */
    void fire(int number, int[] concluded) {
        firings++;
        numbers.set(number);
        for (int conclusion : concluded) {
            held.set(conclusion);
        }
    }

    /** Records a step that concludes the level. */
    void fire(int number, int[] concluded, int rank) {
        fire(number, concluded);
        levelRank = rank;
    }

    /**
     * Returns all that is known by now, for a stratum that begins. What its steps conclude is added while they fire, when all of
     * them are matched; none of them asks for what another of them concludes.
     */
    Known known(int stratum, Answers answers) {
        return new Known(stratum, answers, held, levelRank);
    }

    int firings() {
        return firings;
    }

    /** Returns the numbers of the steps that fired. */
    BitSet numbers() {
        return numbers;
    }

    BitSet held() {
        return held;
    }

    int levelRank() {
        return levelRank;
    }
}
