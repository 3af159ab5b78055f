package no.varde.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.varde.assessment.Answers;
import no.varde.rulebook.Step;

/**
 * Keeps every derivation of one run. A conclusion that two steps reach is held once and derived twice. Strata make sure
 * that nothing concluded is ever withdrawn.
 */
final class Recorder {

    private final List<Step> fired = new ArrayList<>(192);
    private final BitSet numbers = new BitSet();
    private final BitSet held;
    private int levelRank;

    Recorder(int conclusions) {
        this.held = new BitSet(conclusions);
    }

    /**
     * Records a step.
     *
     * @param concluded the numbers of what the step concludes
     */
    void fire(NumberedStep step, int[] concluded) {
        fired.add(step.step());
        numbers.set(step.number());
        for (int number : concluded) {
            held.set(number);
        }
    }

    /** Records a step that concludes the level. */
    void fire(NumberedStep step, int[] concluded, int rank) {
        fire(step, concluded);
        levelRank = rank;
    }

    /** Returns all that is known by now, for a stratum that begins. */
    Known known(int stratum, Answers answers) {
        return new Known(stratum, answers, (BitSet) held.clone(), levelRank);
    }

    List<Step> fired() {
        return fired;
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
