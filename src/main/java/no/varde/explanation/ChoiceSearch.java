package no.varde.explanation;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.logic.Patience;
import org.jspecify.annotations.Nullable;

/**
 * Finds sets of answers that are enough by themselves, the smallest first. Every such set has one answer at least of each
 * group that some case without the statement does without. The search goes over the smallest choices from the groups
 * that are known; each choice is enough, or shows another group.
 */
final class ChoiceSearch {

    /** A search of more than this is one among thousands of sets; it ends with those found so far. */
    private static final int MOST_CHOICES = 3_000;

    private static final int MOST_GROUPS = 150;

    private final Sufficiency sufficiency;
    private final int most;
    private final List<BitSet> groups;
    private final Set<BitSet> found = new LinkedHashSet<>();
    private int choices;
    private int limit;
    private boolean largerLeft;
    private boolean learned;

    ChoiceSearch(Sufficiency sufficiency, int most) {
        this.sufficiency = sufficiency;
        this.groups = sufficiency.groups();
        this.most = most;
    }

    /** Searches until there are no more sets, as many as are wanted, or too many to go through. */
    void search() {
        BitSet all = sufficiency.all();
        do {
            do {
                largerLeft = false;
                learned = false;
                choose(new BitSet(), all);
            } while (learned && !isCut()); // what is learned late may ask for choices that seemed needless before
            limit++;
        } while (largerLeft && !isCut());
    }

    Set<BitSet> found() {
        return found;
    }

    /** Says whether the search ended before all sets were found. */
    boolean isCut() {
        return found.size() >= most || choices > MOST_CHOICES || groups.size() > MOST_GROUPS;
    }

    /** Looks into all choices that add none but free answers to those chosen. */
    private void choose(BitSet chosen, BitSet free) {
        choices++;
        Patience.check();
        BitSet group = isCut() ? null : unmet(chosen, free);
        if (group == null) {
            return;
        }
        if (chosen.cardinality() + atLeastMore(chosen, group) > limit) {
            largerLeft = true;
            return;
        }
        BitSet from = Sufficiency.both(group, free);
        BitSet rest = (BitSet) free.clone();
        rest.andNot(from);
        for (int answer = from.nextSetBit(0); answer >= 0; answer = from.nextSetBit(answer + 1)) {
            chosen.set(answer);
            if (eachIsNeeded(chosen)) {
                choose(chosen, rest);
            }
            chosen.clear(answer);
            rest.set(answer);
        }
    }

    /** Returns a group that a choice has none of; null where there is none, and the choice is enough. */
    private @Nullable BitSet unmet(BitSet chosen, BitSet free) {
        BitSet known = smallest(chosen, free);
        if (known != null || found.contains(chosen)) {
            return known;
        }
        BitSet missing = sufficiency.missing(chosen);
        if (missing == null) {
            found.add((BitSet) chosen.clone());
        } else {
            learned = true;
        }
        return missing;
    }

    /** Returns the known group without a chosen answer that has the fewest free ones. */
    private @Nullable BitSet smallest(BitSet chosen, BitSet free) {
        BitSet smallest = null;
        int fewest = Integer.MAX_VALUE;
        for (BitSet group : groups) {
            if (!group.intersects(chosen)) {
                int count = Sufficiency.both(group, free).cardinality();
                if (count < fewest) {
                    smallest = group;
                    fewest = count;
                }
            }
        }
        return smallest;
    }

    /** Returns how many more answers a choice needs at least: groups that share no answer need one each. */
    private int atLeastMore(BitSet chosen, BitSet first) {
        BitSet taken = (BitSet) first.clone();
        int more = 1;
        for (BitSet group : groups) {
            if (!group.intersects(taken) && !group.intersects(chosen)) {
                taken.or(group);
                more++;
            }
        }
        return more;
    }

    /** Says whether each chosen answer is the only one chosen of some group; without it the choice is not enough then. */
    private boolean eachIsNeeded(BitSet chosen) {
        BitSet needed = new BitSet();
        for (BitSet group : groups) {
            BitSet met = Sufficiency.both(group, chosen);
            if (met.cardinality() == 1) {
                needed.or(met);
            }
        }
        return needed.equals(chosen);
    }
}
