package no.varde.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
final class Fewest {

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
    Fewest(FormulaFactory f, Collection<Formula> cone, Collection<Literal> told) {
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
    record Found(Assignment model, Set<Variable> known, boolean fewest) {}

    /** Returns for each of some literals that is possible, by its number, a case in which nothing can be left out. */
    Map<Integer, Found> all(List<? extends Literal> wanted) {
        Variable any = f.variable("any " + searches++);
        solver.add(f.implication(any, f.or(wanted)));
        List<Literal> assumed = new ArrayList<>(List.of(any));
        Map<Integer, Found> found = new TreeMap<>();
        while (solver.sat(assumed) == Tristate.TRUE) {
            Assignment model = solver.model();
            for (int i = 0; i < wanted.size(); i++) {
                if (model.evaluateLit(wanted.get(i))) {
                    found.put(i, Objects.requireNonNull(few(wanted.get(i))));
                    assumed.add(wanted.get(i).negate());
                }
            }
        }
        return found;
    }

    /** Returns a case in which nothing that is known can be left out, or null where there is no case at all. */
    @Nullable
    Found few(Literal wanted) {
        Set<Variable> unknown = new LinkedHashSet<>(known);
        int cores = 0;
        Assignment model = without(wanted, unknown);
        while (model == null) {
            Set<Variable> needed = new LinkedHashSet<>();
            Conflicts.of(solver, f).forEach(literal -> needed.add(literal.variable()));
            if (!unknown.removeAll(needed)) {
                return null;
            }
            cores++; // these are needed in part, and no other core has any of them: each adds one to every case
            model = without(wanted, unknown);
        }
        for (Variable variable : in(model)) {
            if (model.evaluateLit(variable)) {
                Set<Variable> others = new LinkedHashSet<>(known);
                others.removeAll(in(model));
                others.add(variable);
                Assignment smaller = without(wanted, others);
                model = smaller == null ? model : smaller;
            }
        }
        Set<Variable> needed = in(model);
        return new Found(model, needed, needed.size() == cores);
    }

    /** Returns the case in which the fewest things are known, searching on from one that is small already. */
    Found fewest(Literal wanted, Found few) {
        Found best = few;
        if (best.fewest() || best.known().size() < 2) {
            return best;
        }
        SolverState state = solver.saveState();
        solver.add(wanted);
        CCIncrementalData fewer = solver.addIncrementalCC(
                (CardinalityConstraint) f.cc(CType.LE, best.known().size() - 1, known));
        while (solver.sat() == Tristate.TRUE) {
            Assignment model = solver.model();
            best = new Found(model, in(model), true);
            if (best.known().size() < 2) {
                break;
            }
            fewer.newUpperBoundForSolver(best.known().size() - 1);
        }
        solver.loadState(state);
        return new Found(best.model(), best.known(), true);
    }

    private @Nullable Assignment without(Literal wanted, Collection<Variable> unknown) {
        List<Literal> assumed = new ArrayList<>(List.of(wanted));
        unknown.forEach(variable -> assumed.add(variable.negate()));
        return solver.sat(assumed) == Tristate.TRUE ? solver.model() : null;
    }

    private Set<Variable> in(Assignment model) {
        Set<Variable> in = new LinkedHashSet<>();
        known.stream().filter(model::evaluateLit).forEach(in::add);
        return in;
    }
}
