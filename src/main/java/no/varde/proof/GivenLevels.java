package no.varde.proof;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.logic.Cone;
import no.varde.logic.Cones;
import no.varde.logic.Definitions;
import no.varde.logic.RunFormulas;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * Looks into suspicions about two runs without asking how their levels come about: of the levels only that is taken for
 * granted which was proved of them. So the many suspicions that hang on a level do not each work through all that decides
 * it. What is cleared so is proved; what is not has yet to be looked into in full.
 */
final class GivenLevels {

    private static final int LARGE = 2_000;

    private final Definitions definitions;
    private final Cones cones;
    private final Set<Variable> levels = new HashSet<>();
    private @Nullable Cone cone;

    GivenLevels(Definitions definitions, RunFormulas before, RunFormulas after) {
        this.definitions = definitions;
        this.cones = new Cones(definitions);
        levels.addAll(before.levelAtLeast(1).variables());
        levels.addAll(after.levelAtLeast(1).variables());
    }

    /** Says whether a suspicion is true of no pair, whatever the levels are. */
    boolean clears(Formula suspicion) {
        Formula named = definitions.named(suspicion);
        return named instanceof Literal literal
                ? !with(literal).isPossible(List.of(literal), List.of())
                : named.equals(definitions.factory().falsum());
    }

    /** Suspicions one after the other rest on much the same, so they share a search, until it has grown too large for that. */
    private Cone with(Literal suspicion) {
        if (cone == null || cone.size() > LARGE) {
            cone = cones.of(suspicion, levels);
        } else {
            cone.include(suspicion);
        }
        return cone;
    }

    /** Takes for granted from now on that a suspicion which is about levels alone is true of no pair. */
    void learn(Formula cleared) {
        if (levels.containsAll(cleared.variables())) {
            definitions.always(List.of(cleared.negate()));
            cone = null;
        }
    }
}
