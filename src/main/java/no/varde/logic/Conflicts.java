package no.varde.logic;

import java.util.LinkedHashSet;
import java.util.Set;
import org.logicng.collections.LNGIntVector;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.solvers.MiniSat;
import org.logicng.solvers.sat.MiniSatStyleSolver;

/** Of the literals that the last search assumed, those that it found not to hold together. */
final class Conflicts {

    private Conflicts() {}

    static Set<Literal> of(MiniSat solver, FormulaFactory f) {
        Set<Literal> core = new LinkedHashSet<>();
        MiniSatStyleSolver inner = solver.underlyingSolver();
        LNGIntVector conflict = inner.conflict();
        for (int i = 0; i < conflict.size(); i++) {
            int negated = conflict.get(i);
            core.add(f.literal(inner.nameForIdx(negated >> 1), (negated & 1) == 1));
        }
        return core;
    }
}
