package no.varde.logic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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

    /** Says whether there is a case in which all of some formulas hold; that there is none is a proof. */
    public boolean isPossible(Collection<? extends Formula> formulas) {
        List<Literal> assumed = literals(formulas);
        return assumed != null && isTrue(solver.sat(Patience.present(), assumed));
    }

    /**
     * Says whether a search found a case.
     *
     * @throws NotFinished when it was broken off, since nobody waits for it any more
     */
    static boolean isTrue(Tristate found) {
        if (found == Tristate.UNDEF) {
            throw Patience.present().notFinished();
        }
        return found == Tristate.TRUE;
    }

    /**
     * Searches for a case in which a formula holds.
     *
     * @return whether there is one, or {@link Tristate#UNDEF} where the search takes too much
     */
    public Tristate search(Formula formula, Effort effort) {
        List<Literal> assumed = literals(List.of(formula));
        Tristate found = assumed == null ? Tristate.FALSE : solver.sat(effort, assumed);
        Patience.check();
        return found;
    }

    /** Takes note of what is proved of every case, so that no later search has to find it out again. */
    public void learn(Formula proved) {
        load();
        solver.add(proved);
    }

    /**
     * Says whether a literal or constant holds in the case that the last search found; it is not written down for it. What
     * no case hangs on is false.
     */
    boolean holds(Formula named) {
        if (named instanceof Literal literal) {
            int variable = solver.underlyingSolver().idxForName(literal.name());
            boolean value = variable >= 0 && solver.underlyingSolver().model().get(variable);
            return value == literal.phase();
        }
        return named.equals(f.verum());
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
