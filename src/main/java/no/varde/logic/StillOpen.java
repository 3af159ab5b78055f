package no.varde.logic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * Follows formulas down from what is asked for to the variables that can still make a difference, leaving out whatever
 * is settled by what is known. What is not reached makes no difference; what is reached may or may not.
 */
public final class StillOpen {

    private final Map<Variable, Formula> meanings;
    private final Map<Variable, Tristate> values;
    private final Set<Variable> reached = new HashSet<>();

    /**
     * Makes a search.
     *
     * @param meanings what variables stand for
     * @param known the variables of the answers that are known
     */
    public StillOpen(Map<Variable, Formula> meanings, Map<Variable, Tristate> known) {
        this.meanings = meanings;
        this.values = new HashMap<>(known);
    }

    /** Adds the variables of answers on which a formula still hangs. */
    public void follow(Formula formula) {
        if (value(formula) != Tristate.UNDEF) {
            return;
        }
        switch (formula.type()) {
            case LITERAL -> {
                Variable variable = ((Literal) formula).variable();
                Formula meaning = meanings.get(variable);
                if (reached.add(variable) && meaning != null) {
                    follow(meaning);
                }
            }
            default -> formula.forEach(this::follow);
        }
    }

    public boolean isReached(Variable variable) {
        return reached.contains(variable);
    }

    private Tristate value(Formula formula) {
        return switch (formula.type()) {
            case TRUE -> Tristate.TRUE;
            case FALSE -> Tristate.FALSE;
            case LITERAL -> value((Literal) formula);
            case NOT -> Tristate.negate(value(formula.iterator().next()));
            case AND -> joined(formula, Tristate.FALSE);
            case OR -> joined(formula, Tristate.TRUE);
            default -> Tristate.UNDEF;
        };
    }

    private Tristate value(Literal literal) {
        Variable variable = literal.variable();
        Tristate value = values.get(variable);
        if (value == null) {
            Formula meaning = meanings.get(variable);
            value = meaning == null ? Tristate.UNDEF : value(meaning);
            values.put(variable, value);
        }
        return literal.phase() ? value : Tristate.negate(value);
    }

    /** Returns the value that one part alone decides, or the other one where no part is open. */
    private Tristate joined(Formula formula, Tristate deciding) {
        Tristate value = Tristate.negate(deciding);
        for (Formula part : formula) {
            Tristate of = value(part);
            if (of == deciding) {
                return deciding;
            }
            if (of == Tristate.UNDEF) {
                value = Tristate.UNDEF;
            }
        }
        return value;
    }
}
