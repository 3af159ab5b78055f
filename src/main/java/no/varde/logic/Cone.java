package no.varde.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/**
 * The part of the cases that one statement rests on, searched by itself: answers that it does not rest on are left out,
 * and with them all work on them. Not for several threads at once.
 */
public final class Cone {

    private final DefinitionCone definitions;
    private final MiniSat solver;
    private int size;

    Cone(DefinitionCone definitions, MiniSat solver, Formula statement) {
        this.definitions = definitions;
        this.solver = solver;
        include(statement);
    }

    /** Adds what a statement rests on. */
    public void include(Formula statement) {
        List<Formula> more = definitions.include(List.of(statement));
        more.forEach(solver::add);
        size += more.size();
    }

    /** Returns how many definitions and constraints are searched. */
    public int size() {
        return size;
    }

    /** Says whether the statement rests on some of the cells of an answer. */
    public boolean restsOn(Cells answer) {
        return answer.variables(answer.possible()).stream().anyMatch(definitions::reaches);
    }

    /**
     * Searches for a case.
     *
     * @param preferred what is to hold too where it can; the more so the earlier it stands
     */
    public boolean isPossible(List<Literal> literals, List<Literal> preferred) {
        List<Literal> order =
                new ArrayList<>(literals); // first, since after a conflict the solver counts from these on
        order.addAll(preferred);
        solver.setSelectionOrder(order);
        return Cases.isTrue(solver.sat(Patience.present(), literals));
    }

    /** Says whether there is a case in which all of some literals hold; that there is none is a proof. */
    public boolean isPossible(List<Literal> literals) {
        return Cases.isTrue(solver.sat(Patience.present(), literals));
    }

    /** Returns what some variables are in the case that was found; those on which it does not hang are left out. */
    public Assignment last(Collection<Variable> variables) {
        Assignment model = solver.model(variables);
        model.convertToFastEvaluable();
        return model;
    }

    /** Says whether a literal holds in the case that was found. */
    public boolean holds(Literal literal) {
        int variable = solver.underlyingSolver().idxForName(literal.name());
        return solver.underlyingSolver().model().get(variable) == literal.phase();
    }
}
