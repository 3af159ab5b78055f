package no.varde.logic;

import java.util.HashMap;
import java.util.Map;
import org.logicng.formulas.Formula;
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
                statement, any -> new Cone(index, MiniSat.miniSat(definitions.factory()), statement));
    }
}
