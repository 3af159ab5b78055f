package no.varde.decision;

import java.util.BitSet;
import java.util.function.Predicate;

/** Finds a set of numbers that is enough for something, and of which no number can be left out. */
final class Causes {

    private final Predicate<BitSet> enough;
    private final BitSet kept;

    private Causes(BitSet all, Predicate<BitSet> enough) {
        this.kept = (BitSet) all.clone();
        this.enough = enough;
    }

    /**
     * Leaves numbers out, the first ones first, as long as the rest is enough. Many at a time are tried before one at a
     * time, which finds the same where more numbers never do harm, and sooner.
     *
     * @param all numbers that are enough
     */
    static BitSet of(BitSet all, Predicate<BitSet> enough) {
        Causes causes = new Causes(all, enough);
        int[] numbers = all.stream().toArray();
        causes.leaveOut(numbers, 0, numbers.length);
        while (causes.leaveOutOne()) {
            // a number that was needed beside others may no longer be
        }
        return causes.kept;
    }

    private void leaveOut(int[] numbers, int from, int to) {
        if (from == to || isLeftOut(numbers, from, to) || to - from == 1) {
            return;
        }
        int middle = (from + to) / 2;
        leaveOut(numbers, from, middle);
        leaveOut(numbers, middle, to);
    }

    private boolean leaveOutOne() {
        int[] numbers = kept.stream().toArray();
        boolean any = false;
        for (int i = 0; i < numbers.length; i++) {
            any |= isLeftOut(numbers, i, i + 1);
        }
        return any;
    }

    private boolean isLeftOut(int[] numbers, int from, int to) {
        for (int i = from; i < to; i++) {
            kept.clear(numbers[i]);
        }
        if (enough.test(kept)) {
            return true;
        }
        for (int i = from; i < to; i++) {
            kept.set(numbers[i]);
        }
        return false;
    }
}
