package no.varde.explanation;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds many sets of answers that are enough by themselves, in no special order, where there are too many to go through:
 * every further set does without some answer of each set that is known.
 */
final class RemovalSearch {

    private static final int MOST_REMOVALS = 50_000;

    private final Sufficiency sufficiency;
    private final int most;
    private final Set<BitSet> found;
    private final Set<BitSet> removals = new HashSet<>();
    private final Deque<BitSet> open = new ArrayDeque<>();

    /**
     * Makes a search.
     *
     * @param found sets that are known; the others are added to them
     */
    RemovalSearch(Sufficiency sufficiency, int most, Set<BitSet> found) {
        this.sufficiency = sufficiency;
        this.most = most;
        this.found = found;
    }

    /** Searches; returns whether there are no more sets. */
    boolean search() {
        open.push(new BitSet());
        while (!open.isEmpty()) {
            if (found.size() >= most || removals.size() > MOST_REMOVALS) {
                return false;
            }
            BitSet removed = open.pop();
            BitSet set = without(removed);
            if (set != null) {
                set.stream().forEach(answer -> remove(removed, answer));
            }
        }
        return true;
    }

    private void remove(BitSet removed, int answer) {
        BitSet more = (BitSet) removed.clone();
        more.set(answer);
        if (removals.add(more)) {
            open.push(more);
        }
    }

    /** Returns a set that has none of some answers, a known one where there is one; null where there is none at all. */
    private @Nullable BitSet without(BitSet removed) {
        for (BitSet set : found) {
            if (!set.intersects(removed)) {
                return set;
            }
        }
        BitSet left = sufficiency.all();
        left.andNot(removed);
        if (sufficiency.missing(left) != null) {
            return null;
        }
        BitSet set = smaller(enough(left));
        found.add(set);
        return set;
    }

    /** Returns enough of some answers, added one by one. */
    private BitSet enough(BitSet left) {
        BitSet chosen = new BitSet();
        BitSet missing = sufficiency.missing(chosen);
        while (missing != null) {
            chosen.set(mostUseful(Sufficiency.both(missing, left), chosen));
            missing = sufficiency.missing(chosen);
        }
        return chosen;
    }

    /** Returns the answer that lies in most of the groups of which none is chosen. */
    private int mostUseful(BitSet from, BitSet chosen) {
        int[] uses = new int[from.length()];
        for (BitSet group : sufficiency.groups()) {
            if (!group.intersects(chosen)) {
                Sufficiency.both(group, from).stream().forEach(answer -> uses[answer]++);
            }
        }
        return from.stream()
                .boxed()
                .max(Comparator.comparingInt(answer -> uses[answer]))
                .orElseThrow();
    }

    /** Takes away each answer that the others are enough without. */
    private BitSet smaller(BitSet enough) {
        for (int answer = enough.nextSetBit(0); answer >= 0; answer = enough.nextSetBit(answer + 1)) {
            enough.clear(answer);
            if (sufficiency.missing(enough) != null) {
                enough.set(answer);
            }
        }
        return enough;
    }
}
