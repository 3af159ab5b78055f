package no.varde.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Scale;
import org.jspecify.annotations.Nullable;
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
    private final CellSet possible;
    private final Map<CellSet, Variable> others;
    private final @Nullable Variable[] known;

    /**
     * Makes the variables of an answer.
     *
     * @param name unlike that of any other answer of any person
     * @param possible the cells in which the answer can lie
     */
    Cells(FormulaFactory f, String name, Scale scale, CellSet possible) {
        this(f, name, scale, possible, Map.of());
    }

    private Cells(FormulaFactory f, String name, Scale scale, CellSet possible, Map<CellSet, Variable> others) {
        this.f = f;
        this.name = name;
        this.scale = scale;
        this.possible = possible;
        this.others = others;
        this.known = new Variable[Long.SIZE];
    }

    /** Returns the same, some of whose variables are those of other cells. */
    Cells with(Map<CellSet, Variable> others) {
        return new Cells(f, name, scale, possible, Map.copyOf(others));
    }

    public Scale scale() {
        return scale;
    }

    public CellSet possible() {
        return possible;
    }

    /** Returns whether the answer may lie in several cells at once, as that to "which of these". */
    public boolean isSet() {
        return scale.isSet() && !possible.isUnknown();
    }

    /** Returns the variable of a cell. */
    public Variable at(CellSet cell) {
        int index = cell.first();
        Variable variable = known[index];
        if (variable == null) {
            Variable other = others.get(cell);
            variable = other == null ? f.variable(name + "." + index) : other;
            known[index] = variable;
        }
        return variable;
    }

    /** Returns that the answer lies in some cells. */
    public Formula meets(CellSet cells) {
        CellSet asked = possible.common(cells);
        return asked.equals(possible) && !isSet() ? f.verum() : f.or(variables(asked));
    }

    /** Returns that the answer lies in a cell beside some: that of a set in one of the others, whether in these or not. */
    public Formula meetsOther(CellSet than) {
        return meets(possible.minus(than));
    }

    /** Returns that the answer lies in these cells and in no others: the answer as given. */
    public Formula are(CellSet cells) {
        if (!isSet()) {
            return possible.meets(cells) ? at(cells) : f.falsum();
        }
        List<Formula> literals = new ArrayList<>();
        for (CellSet cell : possible) {
            literals.add(f.literal(at(cell).name(), cells.meets(cell)));
        }
        return f.and(literals);
    }

    /** Returns the variables of all cells in which the answer can lie. */
    public List<Variable> variables() {
        return variables(possible);
    }

    /** Returns the variables of those of some cells in which the answer can lie. */
    List<Variable> variables(CellSet cells) {
        List<Variable> variables = new ArrayList<>();
        for (CellSet cell : possible.common(cells)) {
            variables.add(at(cell));
        }
        return variables;
    }

    /** Returns what every answer satisfies: it lies in one cell, or is a set, none, or unknown. */
    public List<Formula> constraints() {
        if (!isSet()) {
            return List.of(f.exo(variables()));
        }
        Formula any = f.or(variables(possible.chosen()));
        Variable unknown = at(CellSet.UNKNOWN);
        Variable none = at(CellSet.NONE);
        return List.of(
                f.implication(unknown, any.negate()), f.equivalence(none, f.and(unknown.negate(), any.negate())));
    }

    /** Returns the cells of the answer in a model; unknown where the model does not speak of it. */
    public CellSet in(Assignment model) {
        CellSet cells = CellSet.EMPTY;
        for (CellSet cell : possible) {
            if (model.evaluateLit(at(cell))) {
                cells = cells.with(cell);
            }
        }
        return cells.isEmpty() ? CellSet.UNKNOWN : cells;
    }
}
