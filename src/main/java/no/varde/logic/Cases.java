package no.varde.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/** Searches all possible cases. What is loaded once serves every search. Not for several threads at once. */
public final class Cases {

    private final Definitions definitions;
    private final FormulaFactory f;
    private final MiniSat solver;
    private int loaded;

    public Cases(Definitions definitions) {
        this.definitions = definitions;
        this.f = definitions.factory();
        this.solver = MiniSat.miniSat(f);
    }

    /** Returns a case in which all of some formulas hold, or null when there is none: that is a proof. */
    @Nullable
    public Assignment find(Formula... formulas) {
        return find(List.of(formulas));
    }

    /** Returns a case in which all of some formulas hold, or null when there is none: that is a proof. */
    @Nullable
    public Assignment find(Collection<? extends Formula> formulas) {
        return isPossible(formulas) ? last() : null;
    }

    public boolean isPossible(Collection<? extends Formula> formulas) {
        List<Literal> assumed = literals(formulas);
        return assumed != null && solver.sat(assumed) == Tristate.TRUE;
    }

    /**
     * Returns some of the literals that no case satisfies together, or null where a case satisfies all of them. What is
     * returned is seldom all of them, and not always the fewest.
     */
    @Nullable
    Set<Literal> core(Collection<Literal> literals) {
        load();
        if (solver.sat(literals) == Tristate.TRUE) {
            return null;
        }
        return Conflicts.of(solver, f);
    }

    /** Returns what some variables are in the case that the last search found. */
    public Assignment last(Collection<Variable> variables) {
        Assignment model = solver.model(variables);
        model.convertToFastEvaluable();
        return model;
    }

    /** Returns the case that the last search found. */
    public Assignment last() {
        Assignment model = solver.model();
        model.convertToFastEvaluable();
        return model;
    }

    public FormulaFactory factory() {
        return f;
    }

    /** Returns a literal that is true exactly when a formula is, for use in many searches. */
    public Formula named(Formula formula) {
        return definitions.named(formula);
    }

    /** Returns the formulas as literals, or null where one of them is false by itself. */
    private @Nullable List<Literal> literals(Collection<? extends Formula> formulas) {
        List<Literal> literals = new ArrayList<>();
        for (Formula formula : formulas) {
            Formula named = formula instanceof Literal ? formula : definitions.named(formula);
            if (named instanceof Literal literal) {
                literals.add(literal);
            } else if (named.equals(f.falsum())) {
                load();
                return null;
            }
        }
        load();
        return literals;
    }

    private void load() {
        List<Formula> more = definitions.from(loaded);
        loaded += more.size();
        more.forEach(solver::add);
    }
}
