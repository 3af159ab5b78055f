package no.varde.logic;

import java.util.ArrayList;
import java.util.List;
import no.varde.vocabulary.Scale;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/**
 * The answer to one question as variables, one for each cell in which it can lie. A sentence about it is the disjunction
 * of its cells.
 */
public final class Cells {

    private final FormulaFactory f;
    private final String name;
    private final Scale scale;
    private final long possible;

    /**
     * Makes the variables of an answer.
     *
     * @param name unlike that of any other answer of any person
     * @param possible the cells in which the answer can lie
     */
    Cells(FormulaFactory f, String name, Scale scale, long possible) {
        this.f = f;
        this.name = name;
        this.scale = scale;
        this.possible = possible;
    }

    public Scale scale() {
        return scale;
    }

    public long possible() {
        return possible;
    }

    /** Returns whether the answer may lie in several cells at once, as that to "which of these". */
    public boolean isSet() {
        return scale.isSet() && possible != Scale.UNKNOWN;
    }

    /** Returns the variable of a cell. */
    public Variable at(long cell) {
        return f.variable(name + "." + Long.numberOfTrailingZeros(cell));
    }

    /** Returns that the answer lies in a mask of cells. */
    public Formula meets(long mask) {
        long asked = mask & possible;
        return asked == possible && !isSet() ? f.verum() : f.or(variables(asked));
    }

    /** Returns that the answer lies in these cells and in no others: the answer as given. */
    public Formula are(long cells) {
        if (!isSet()) {
            return (cells & possible) == 0 ? f.falsum() : at(cells);
        }
        List<Formula> literals = new ArrayList<>();
        for (long rest = possible; rest != 0; rest &= rest - 1) {
            long cell = Long.lowestOneBit(rest);
            literals.add(f.literal(at(cell).name(), (cells & cell) != 0));
        }
        return f.and(literals);
    }

    public List<Variable> variables(long mask) {
        List<Variable> variables = new ArrayList<>();
        for (long rest = mask & possible; rest != 0; rest &= rest - 1) {
            variables.add(at(Long.lowestOneBit(rest)));
        }
        return variables;
    }

    /** Returns what every answer satisfies: it lies in one cell, or is a set, none, or unknown. */
    public List<Formula> constraints() {
        if (!isSet()) {
            return List.of(f.exo(variables(possible)));
        }
        Formula any = f.or(variables(possible & ~Scale.UNKNOWN & ~Scale.NONE));
        Variable unknown = at(Scale.UNKNOWN);
        Variable none = at(Scale.NONE);
        return List.of(
                f.implication(unknown, any.negate()), f.equivalence(none, f.and(unknown.negate(), any.negate())));
    }

    /** Returns the cells of the answer in a model; unknown where the model does not speak of it. */
    public long in(Assignment model) {
        long cells = 0;
        for (long rest = possible; rest != 0; rest &= rest - 1) {
            long cell = Long.lowestOneBit(rest);
            if (model.evaluateLit(at(cell))) {
                cells |= cell;
            }
        }
        return cells == 0 ? Scale.UNKNOWN : cells;
    }
}
