package no.varde.difference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.FType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;
import org.logicng.knowledgecompilation.bdds.BDDFactory;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/** Decision diagrams of formulas, each definition once; given up where they grow too large or cost too much. */
final class Diagrams {

    private static final int MOST_NODES = 5_000;

    private final FormulaFactory f;
    private final BDDKernel kernel;
    private final Function<Variable, @Nullable Formula> meanings;
    private final Effort effort;
    private final Map<Formula, BDD> known = new HashMap<>();

    /** The nodes of all diagrams that may still be made: the same for the same formulas, however fast they are made. */
    static final class Effort {

        private long left;

        Effort(long nodes) {
            this.left = nodes;
        }
    }

    /** Thrown when a diagram is not worth its making. */
    static final class TooLarge extends RuntimeException {

        TooLarge() {
            super("the diagram is too large", null, false, false);
        }
    }

    Diagrams(FormulaFactory f, List<Variable> order, Function<Variable, @Nullable Formula> meanings, Effort effort) {
        this.f = f;
        this.kernel = new BDDKernel(f, order, 10_000, 10_000);
        this.meanings = meanings;
        this.effort = effort;
    }

    /**
     * Returns the diagram of a formula.
     *
     * @throws TooLarge where it would cost too much
     */
    BDD of(Formula formula) {
        BDD diagram = known.get(formula);
        if (diagram == null) {
            diagram = within(made(formula));
            known.put(formula, diagram);
        }
        return diagram;
    }

    /**
     * Returns a diagram as it is.
     *
     * @throws TooLarge where more of it would cost too much
     */
    BDD within(BDD diagram) {
        int nodes = diagram.nodeCount();
        effort.left -= nodes;
        if (effort.left < 0 || nodes > MOST_NODES) {
            throw new TooLarge();
        }
        return diagram;
    }

    private BDD made(Formula formula) {
        if (formula instanceof Literal literal) {
            if (!literal.phase()) {
                return of(literal.variable()).negate();
            }
            Formula meaning = meanings.apply(literal.variable());
            return meaning == null ? BDDFactory.build(literal, kernel) : of(meaning);
        }
        if (formula.type() == FType.NOT) {
            return of(formula.iterator().next()).negate();
        }
        if (formula.type() == FType.AND || formula.type() == FType.OR) {
            BDD all = BDDFactory.build(f.constant(formula.type() == FType.AND), kernel);
            for (Formula operand : formula) {
                BDD next = of(operand);
                all = within(formula.type() == FType.AND ? all.and(next) : all.or(next));
            }
            return all;
        }
        return formula.isConstantFormula() ? BDDFactory.build(formula, kernel) : of(formula.nnf());
    }
}
