package no.varde.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.FType;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.PBConstraint;
import org.logicng.formulas.Variable;
import org.logicng.knowledgecompilation.bdds.BDD;
import org.logicng.knowledgecompilation.bdds.BDDFactory;
import org.logicng.knowledgecompilation.bdds.jbuddy.BDDKernel;

/** Decision diagrams of formulas, each definition once; given up where they grow too large or take too long. */
final class Diagrams {

    private static final int MOST_NODES = 20_000;

    private final FormulaFactory f;
    private final BDDKernel kernel;
    private final Function<Variable, @Nullable Formula> meanings;
    private final long until;
    private final Map<Formula, BDD> known = new HashMap<>();

    /** Thrown when a diagram is not worth its making. */
    static final class TooLarge extends RuntimeException {

        TooLarge() {
            super("the diagram is too large", null, false, false);
        }
    }

    Diagrams(FormulaFactory f, List<Variable> order, Function<Variable, @Nullable Formula> meanings, long until) {
        this.f = f;
        this.kernel = new BDDKernel(f, order, 10_000, 10_000);
        this.meanings = meanings;
        this.until = until;
    }

    /**
     * Returns the diagram of a formula.
     *
     * @throws TooLarge where it would cost too much
     */
    BDD of(Formula formula) {
        BDD diagram = known.get(formula);
        if (diagram == null) {
            diagram = made(formula);
            if (System.nanoTime() - until > 0 || diagram.nodeCount() > MOST_NODES) {
                throw new TooLarge();
            }
            known.put(formula, diagram);
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
                all = formula.type() == FType.AND ? all.and(next) : all.or(next);
                if (System.nanoTime() - until > 0) {
                    throw new TooLarge();
                }
            }
            return all;
        }
        return formula instanceof PBConstraint ? of(f.and(formula.nnf())) : BDDFactory.build(formula, kernel);
    }
}
