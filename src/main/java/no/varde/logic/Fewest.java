package no.varde.logic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.cardinalityconstraints.CCIncrementalData;
import org.logicng.collections.LNGBooleanVector;
import org.logicng.collections.LNGIntVector;
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
import org.logicng.solvers.sat.MiniSatStyleSolver;

/** Searches the cases that satisfy a formula for one in which as little as possible is known. */
public final class Fewest {

    private final FormulaFactory f;
    private final MiniSat solver;
    private final MiniSatStyleSolver inner;
    private final List<Variable> known = new ArrayList<>();
    private final Map<Variable, Integer> positions = new HashMap<>();
    private final int[] indices;
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
        this.inner = solver.underlyingSolver();
        cone.forEach(solver::add);
        for (Literal literal : told) {
            Variable variable = literal.phase() ? literal.variable() : f.variable("known " + literal.name());
            if (!literal.phase()) {
                solver.add(f.or(variable, literal.variable()));
            }
            positions.put(variable, known.size());
            known.add(variable);
        }
        this.indices = known.stream().mapToInt(this::index).toArray();
    }

    /**
     * A case.
     *
     * @param model all that is true in it; the rest is false
     * @param known what is known in it
     * @param fewest whether it is proved that no case has less
     */
    public record Found(Assignment model, Set<Variable> known, boolean fewest) {
        public Found {
            known = InOrder.copy(known);
        }
    }

    /**
     * Returns those of some literals that are possible. Of each of the others it is proved that no case has it.
     *
     * @param wanted in groups, of each of which a case has one literal at most
     */
    public Set<Literal> possible(Collection<List<Literal>> wanted) {
        Map<Literal, Variable> groups = new LinkedHashMap<>();
        for (List<Literal> all : wanted) {
            List<Literal> group =
                    all.stream().filter(literal -> !groups.containsKey(literal)).toList();
            Variable any = f.variable("any " + searches++);
            solver.add(f.implication(any, f.or(group)));
            group.forEach(literal -> groups.put(literal, any));
        }
        Variable some = f.variable("any " + searches++);
        solver.add(f.implication(some, f.or(groups.values())));
        inner.setSelectionOrder(groups.values().stream().distinct().toList()); // so that a case has many of them
        Set<Literal> possible = new LinkedHashSet<>();
        while (Cases.isTrue(solver.sat(Patience.present(), some))) {
            List<Literal> more = groups.keySet().stream().filter(this::holds).toList();
            for (Literal literal :
                    more) { // one that is found is asked for no more: no other of its group holds with it
                solver.add(f.or(Vocabulary.known(groups, literal).negate(), literal.negate()));
                groups.remove(literal);
            }
            possible.addAll(more);
        }
        inner.resetSelectionOrder();
        return possible;
    }

    /** Returns a case in which nothing that is known can be left out, or null where there is no case at all. */
    @Nullable
    public Found few(Literal wanted) {
        BitSet unknown = all();
        int cores = 0;
        while (!isPossible(wanted, unknown)) {
            BitSet needed = conflicting();
            if (!unknown.intersects(needed)) {
                return null;
            }
            unknown.andNot(needed);
            cores++; // these are needed in part, and no other core has any of them: each adds one to every case
        }
        BitSet needed = told();
        LNGBooleanVector model = new LNGBooleanVector(inner.model());
        for (int one = needed.nextSetBit(0);
                one >= 0 && needed.cardinality() > cores;
                one = needed.nextSetBit(one + 1)) {
            BitSet others = all();
            others.andNot(needed);
            others.set(one);
            if (isPossible(wanted, others)) {
                needed = told();
                model = new LNGBooleanVector(inner.model());
            }
        }
        return found(model, needed, needed.cardinality() == cores);
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

    /** Returns what a search found; one that nobody waits for any more is no search that took too much. */
    private Tristate search(Effort effort) {
        Tristate found = solver.sat(effort);
        Patience.check();
        return found;
    }

    private Found fewer(Found few, Effort effort) {
        Found best = few;
        CCIncrementalData fewer = solver.addIncrementalCC(
                (CardinalityConstraint) f.cc(CType.LE, best.known().size() - 1, known));
        Tristate smaller = search(effort);
        while (smaller == Tristate.TRUE) {
            best = found(inner.model(), told(), false);
            if (best.known().size() < 2) {
                return new Found(best.model(), best.known(), true); // one without any was looked for before
            }
            fewer.newUpperBoundForSolver(best.known().size() - 1);
            smaller = search(effort);
        }
        return new Found(best.model(), best.known(), smaller == Tristate.FALSE);
    }

    /** At most one is said by itself: no bound below it is ever asked for. */
    private Found atMostOne(Found two, Effort effort) {
        solver.add(f.amo(known));
        Tristate smaller = search(effort);
        return smaller == Tristate.TRUE
                ? found(inner.model(), told(), true)
                : new Found(two.model(), two.known(), smaller == Tristate.FALSE);
    }

    private Found found(LNGBooleanVector model, BitSet told, boolean fewest) {
        Set<Variable> names = new LinkedHashSet<>();
        told.stream().mapToObj(known::get).forEach(names::add);
        LNGIntVector isTrue = new LNGIntVector();
        for (int index = 0; index < model.size(); index++) {
            if (model.get(index)) {
                isTrue.push(index);
            }
        }
        return new Found(solver.createAssignment(model, isTrue, true), names, fewest);
    }

    /** Asks the solver itself, by numbers: it is asked for very many things to be unknown, and very often. */
    private boolean isPossible(Literal wanted, BitSet unknown) {
        LNGIntVector assumed = new LNGIntVector(unknown.cardinality() + 1);
        assumed.push(MiniSatStyleSolver.mkLit(index(wanted), !wanted.phase()));
        unknown.stream().forEach(at -> assumed.push(MiniSatStyleSolver.mkLit(indices[at], true)));
        return inner.solve(new Effort(Integer.MAX_VALUE), assumed) == Tristate.TRUE;
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, known.size());
        return all;
    }

    /** Returns what cannot all be unknown, as the last search found. */
    private BitSet conflicting() {
        BitSet conflicting = new BitSet();
        Conflicts.of(solver, f).forEach(literal -> {
            Integer at = positions.get(literal.variable());
            if (at != null) {
                conflicting.set(at);
            }
        });
        return conflicting;
    }

    /** Returns what is known in the case that was found last. */
    private BitSet told() {
        BitSet told = new BitSet();
        for (int at = 0; at < indices.length; at++) {
            told.set(at, inner.model().get(indices[at]));
        }
        return told;
    }

    private int index(Literal literal) {
        return inner.idxForName(literal.name());
    }

    /** Says whether a literal holds in the case that was found last; asking the solver spares writing the case down. */
    private boolean holds(Literal literal) {
        return inner.model().get(index(literal)) == literal.phase();
    }
}
