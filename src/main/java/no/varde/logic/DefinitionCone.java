package no.varde.logic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;

/** Of all definitions and constraints, those on which some formulas rest: the rest is never loaded to search a part. */
public final class DefinitionCone {

    private final DefinitionIndex index;
    private final Set<Variable> given;
    private final Set<Variable> reached = new HashSet<>();
    private final Set<Formula> found = new HashSet<>();

    public DefinitionCone(DefinitionIndex index) {
        this(index, Set.of());
    }

    /**
     * Makes a cone that is cut off where some variables are taken as given: what they stand for is left out, and what every
     * case satisfies of them is not.
     */
    DefinitionCone(DefinitionIndex index, Set<Variable> given) {
        this.index = index;
        this.given = given;
    }

    /** Returns the definitions and constraints on which formulas rest, and that were not in the cone yet. */
    public List<Formula> include(Collection<? extends Formula> formulas) {
        List<Formula> more = new ArrayList<>();
        Deque<Variable> open = new ArrayDeque<>();
        formulas.forEach(formula -> reach(formula, open));
        while (!open.isEmpty()) {
            Variable next = open.remove();
            for (Formula said : given.contains(next) ? index.satisfiedOf(next) : index.of(next)) {
                if (found.add(said)) {
                    more.add(said);
                    reach(said, open);
                }
            }
        }
        return more;
    }

    private void reach(Formula formula, Deque<Variable> open) {
        for (Variable variable : formula.variables()) {
            if (reached.add(variable)) {
                open.add(variable);
            }
        }
    }

    /** Says whether formulas that were included rest on a variable. */
    public boolean reaches(Variable variable) {
        return reached.contains(variable);
    }
}
