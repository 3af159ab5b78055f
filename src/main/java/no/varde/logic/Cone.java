package no.varde.logic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/**
 * The part of the cases that one statement rests on, searched by itself: answers that it does not rest on are left out,
 * and with them all work on them. Not for several threads at once.
 */
final class Cone {

    private final DefinitionIndex index;
    private final MiniSat solver;
    private final Set<Variable> reached = new HashSet<>();
    private final Set<Formula> added = new HashSet<>();

    Cone(DefinitionIndex index, MiniSat solver, Formula statement) {
        this.index = index;
        this.solver = solver;
        include(statement);
    }

    /** Adds what a statement rests on. */
    void include(Formula statement) {
        Deque<Variable> open = new ArrayDeque<>();
        reach(statement, open);
        while (!open.isEmpty()) {
            for (Formula said : index.of(open.remove())) {
                if (added.add(said)) {
                    solver.add(said);
                    reach(said, open);
                }
            }
        }
    }

    private void reach(Formula formula, Deque<Variable> open) {
        for (Variable variable : formula.variables()) {
            if (reached.add(variable)) {
                open.add(variable);
            }
        }
    }

    /** Says whether the statement rests on some of the cells of an answer. */
    boolean restsOn(Cells answer) {
        return answer.variables(answer.possible()).stream().anyMatch(reached::contains);
    }

    /**
     * Searches for a case.
     *
     * @param preferred what is to hold too where it can; the more so the earlier it stands
     */
    boolean isPossible(List<Literal> literals, List<Literal> preferred) {
        solver.setSelectionOrder(preferred);
        return solver.sat(literals) == Tristate.TRUE;
    }

    /** Says whether a literal holds in the case that was found. */
    boolean holds(Literal literal) {
        int variable = solver.underlyingSolver().idxForName(literal.name());
        return solver.underlyingSolver().model().get(variable) == literal.phase();
    }
}
