package no.varde.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.vocabulary.InOrder;
import org.jspecify.annotations.Nullable;
import org.logicng.cardinalityconstraints.CCIncrementalData;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.CType;
import org.logicng.formulas.CardinalityConstraint;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.SolverState;

/** Searches the cases that satisfy a formula for one in which as little as possible is known. */
public final class Fewest {

    private final FormulaFactory f;
    private final MiniSat solver;
    private final List<Variable> known = new ArrayList<>();
    private int searches;

    /**
     * Makes a search.
     *
     * @param cone what every case satisfies
     * @param told literals that each say that one more thing is known
     */
    public Fewest(FormulaFactory f, Collection<Formula> cone, Collection<Literal> told) {
        this.f = f;
        this.solver = MiniSat.miniSat(f);
        cone.forEach(solver::add);
        for (Literal literal : told) {
            Variable variable = literal.phase() ? literal.variable() : f.variable("known " + literal.name());
            if (!literal.phase()) {
                solver.add(f.or(variable, literal.variable()));
            }
            known.add(variable);
        }
    }

    /**
     * A case.
     *
     * @param known what is known in it
     * @param fewest whether it is proved that no case has less
     */
    public record Found(Assignment model, Set<Variable> known, boolean fewest) {
        public Found {
            known = InOrder.copy(known);
        }
    }

    /** Returns those of some literals that are possible. */
    public List<Literal> possible(List<Literal> wanted) {
        Variable any = f.variable("any " + searches++);
        solver.add(f.implication(any, f.or(wanted)));
        List<Literal> assumed = new ArrayList<>(List.of(any));
        List<Literal> possible = new ArrayList<>();
        while (solver.sat(assumed) == Tristate.TRUE) {
            for (Literal literal : wanted) {
                if (holds(literal)) {
                    possible.add(literal);
                    assumed.add(literal.negate());
                }
            }
        }
        return possible;
    }

    /** Returns a case in which nothing that is known can be left out, or null where there is no case at all. */
    @Nullable
    public Found few(Literal wanted) {
        Set<Variable> unknown = new LinkedHashSet<>(known);
        int cores = 0;
        while (!isPossible(wanted, unknown)) {
            Set<Variable> needed = new LinkedHashSet<>();
            Conflicts.of(solver, f).forEach(literal -> needed.add(literal.variable()));
            if (!unknown.removeAll(needed)) {
                return null;
            }
            cores++; // these are needed in part, and no other core has any of them: each adds one to every case
        }
        Set<Variable> needed = told();
        Assignment model = solver.model();
        for (Variable variable : List.copyOf(needed)) {
            if (needed.size() > cores && needed.contains(variable)) {
                Set<Variable> others = new LinkedHashSet<>(known);
                others.removeAll(needed);
                others.add(variable);
                if (isPossible(wanted, others)) {
                    needed = told();
                    model = solver.model();
                }
            }
        }
        return new Found(model, needed, needed.size() == cores);
    }

    /**
     * Returns the case in which the fewest things are known, searching on from one that is small already; the best that
     * was found where the search takes too much.
     */
    public Found fewest(Literal wanted, Found few, Effort effort) {
        Found best = few;
        if (best.fewest() || best.known().size() < 2) {
            return best;
        }
        SolverState state = solver.saveState();
        solver.add(wanted);
        best = best.known().size() == 2 ? atMostOne(best, effort) : fewer(best, effort);
        solver.loadState(state);
        return best;
    }

    private Found fewer(Found few, Effort effort) {
        Found best = few;
        CCIncrementalData fewer = solver.addIncrementalCC(
                (CardinalityConstraint) f.cc(CType.LE, best.known().size() - 1, known));
        Tristate smaller = solver.sat(effort);
        while (smaller == Tristate.TRUE) {
            best = new Found(solver.model(), told(), false);
            if (best.known().size() < 2) {
                return new Found(best.model(), best.known(), true); // one without any was looked for before
            }
            fewer.newUpperBoundForSolver(best.known().size() - 1);
            smaller = solver.sat(effort);
        }
        return new Found(best.model(), best.known(), smaller == Tristate.FALSE);
    }

    /** At most one is said by itself: no bound below it is ever asked for. */
    private Found atMostOne(Found two, Effort effort) {
        solver.add(f.amo(known));
        Tristate smaller = solver.sat(effort);
        return smaller == Tristate.TRUE
                ? new Found(solver.model(), told(), true)
                : new Found(two.model(), two.known(), smaller == Tristate.FALSE);
    }

    private boolean isPossible(Literal wanted, Collection<Variable> unknown) {
        List<Literal> assumed = new ArrayList<>(List.of(wanted));
        unknown.forEach(variable -> assumed.add(variable.negate()));
        return solver.sat(assumed) == Tristate.TRUE;
    }

    /** Returns what is known in the case that was found last. */
    private Set<Variable> told() {
        Set<Variable> told = new LinkedHashSet<>();
        known.stream().filter(this::holds).forEach(told::add);
        return told;
    }

    /** Says whether a literal holds in the case that was found last; asking the solver spares writing the case down. */
    private boolean holds(Literal literal) {
        int variable = solver.underlyingSolver().idxForName(literal.name());
        return solver.underlyingSolver().model().get(variable) == literal.phase();
    }
}
