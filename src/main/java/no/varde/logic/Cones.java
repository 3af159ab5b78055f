package no.varde.logic;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Variable;
import org.logicng.solvers.MiniSat;

/** The cones of all statements that have been asked about, each made once. */
public final class Cones {

    private final Definitions definitions;
    private final DefinitionIndex index;
    private final Map<Formula, Cone> known = new HashMap<>();

    public Cones(Definitions definitions) {
        this.definitions = definitions;
        this.index = new DefinitionIndex(definitions);
    }

    public Cone of(Formula statement) {
        return known.computeIfAbsent(
                statement,
                any -> new Cone(new DefinitionCone(index), MiniSat.miniSat(definitions.factory()), statement));
    }

    /**
     * Returns the cone of a statement without what some variables stand for. More cases are possible in it than there are:
     * that there is none in it is a proof, and that there is one is not.
     */
    public Cone of(Formula statement, Set<Variable> given) {
        return new Cone(new DefinitionCone(index, given), MiniSat.miniSat(definitions.factory()), statement);
    }
}
