package no.varde.explanation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.varde.logic.Cone;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Literal;

/** Says of some answers whether they are enough by themselves for a statement, whatever the others are. */
final class Sufficiency {

    private final Cone cone;
    private final Literal otherwise;
    private final List<Literal> preferred;
    private final List<BitSet> groups = new ArrayList<>();

    /**
     * Asks about a statement.
     *
     * @param otherwise that the statement does not hold
     * @param given the answers that it rests on
     */
    Sufficiency(Cone cone, Literal otherwise, List<Given> given) {
        this.cone = cone;
        this.otherwise = otherwise;
        this.preferred = given.stream().map(Given::literal).toList();
    }

    /** Returns all answers, by their numbers. */
    BitSet all() {
        BitSet all = new BitSet();
        all.set(0, preferred.size());
        return all;
    }

    static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** Returns the groups that are known: every set that is enough has an answer of each. */
    List<BitSet> groups() {
        return groups;
    }

    /** Returns null where the chosen answers are enough, or a group of which they have none. */
    @Nullable
    BitSet missing(BitSet chosen) {
        for (BitSet group : groups) {
            if (!group.intersects(chosen)) {
                return group;
            }
        }
        List<Literal> assumed = new ArrayList<>();
        assumed.add(otherwise);
        chosen.stream().forEach(i -> assumed.add(preferred.get(i)));
        if (!cone.isPossible(assumed, preferred)) {
            return null;
        }
        BitSet group = new BitSet();
        for (int i = 0; i < preferred.size(); i++) {
            group.set(i, !cone.holds(preferred.get(i)));
        }
        groups.add(group);
        return group;
    }
}
