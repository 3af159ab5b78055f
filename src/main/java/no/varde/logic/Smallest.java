package no.varde.logic;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;

/** Finds the smallest of all cases: that in which the fewest of some formulas hold. */
public final class Smallest {

    private final Definitions definitions;
    private final Cases cases;

    public Smallest(Definitions definitions, Cases cases) {
        this.definitions = definitions;
        this.cases = cases;
    }

    /**
     * Returns the smallest case in which a formula holds, or null where there is none: that is a proof.
     *
     * @param size the formulas of which as few as possible are to hold
     */
    @Nullable
    public Assignment where(Formula formula, List<Formula> size) {
        Assignment smallest = small(formula, size);
        if (smallest == null) {
            return null;
        }
        for (int n = count(size, smallest); n > 0; n = count(size, smallest)) {
            Assignment smaller =
                    cases.find(formula, definitions.atLeast(n, size).negate());
            if (smaller == null) {
                break;
            }
            smallest = smaller;
        }
        return smallest;
    }

    /** Returns a case in which a formula holds and no other formula can be given up, or null where there is none. */
    @Nullable
    public Assignment small(Formula formula, List<Formula> size) {
        Assignment model = cases.find(formula);
        return model == null ? null : withoutWhatIsNotNeeded(formula, size, model);
    }

    /** Gives up one after the other; what is left cannot be given up, though fewer of others may do. */
    private Assignment withoutWhatIsNotNeeded(Formula formula, List<Formula> size, Assignment model) {
        Assignment smaller = model;
        List<Formula> all = new ArrayList<>(List.of(formula));
        for (Formula one : size) {
            Formula gone = one.negate();
            if (!one.evaluate(smaller)) {
                all.add(gone);
                continue;
            }
            all.add(gone);
            Assignment next = cases.find(all);
            if (next == null) {
                all.remove(all.size() - 1);
            } else {
                smaller = next;
            }
        }
        return smaller;
    }

    private static int count(List<Formula> size, Assignment model) {
        return (int) size.stream().filter(one -> one.evaluate(model)).count();
    }
}
