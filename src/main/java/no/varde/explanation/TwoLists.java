package no.varde.explanation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import no.varde.logic.Cells;
import no.varde.logic.Cone;
import no.varde.logic.Cones;
import no.varde.logic.Definitions;
import no.varde.logic.StillOpen;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/**
 * The lists of one person in two cases beside each other, with what they rest on and nothing else: what a further member
 * of the household adds to that is little.
 */
final class TwoLists {

    private final TwoCases cases;
    private final int person;
    private final List<Formula> listed;
    private final Definitions definitions;
    private final @Nullable Literal differ;
    private final @Nullable Cone cone;

    /**
     * Makes the lists of a person.
     *
     * @param listed all that the list of the first case tells
     * @param differ that the lists differ; false where nobody is told anything
     */
    TwoLists(TwoCases cases, int person, List<Formula> listed, Formula differ, Cones cones, Definitions definitions) {
        this.cases = cases;
        this.person = person;
        this.listed = List.copyOf(listed);
        this.definitions = definitions;
        this.differ = differ instanceof Literal literal ? literal : null;
        this.cone = this.differ == null ? null : cones.of(differ);
    }

    /** Returns the cases whose lists these are. */
    TwoCases cases() {
        return cases;
    }

    /** Returns whose lists these are; 0 is the main person. */
    int person() {
        return person;
    }

    /** Says whether the lists rest on the answer to a question. */
    boolean restOn(int answering, int slot) {
        Cells cells = cases.run(0, answering).answers().at(slot);
        return cone != null && cone.restsOn(cells);
    }

    /** Returns the variables on which the list of the first case still hangs when some are known. */
    StillOpen stillOpen(Map<Variable, Tristate> known) {
        StillOpen stillOpen = new StillOpen(definitions.meanings(), known);
        listed.forEach(stillOpen::follow);
        return stillOpen;
    }

    /** Says whether the lists can differ where some formulas hold, each a literal or constant; that they cannot is a proof. */
    boolean canDiffer(Collection<Formula> given) {
        if (cone == null || differ == null) {
            return false;
        }
        List<Literal> assumed = new ArrayList<>(List.of(differ));
        for (Formula formula : given) {
            if (formula instanceof Literal literal) {
                cone.include(literal);
                assumed.add(literal);
            } else if (formula.equals(formula.factory().falsum())) {
                return false;
            }
        }
        return cone.isPossible(assumed);
    }

    /** Returns what some variables are in the two cases that were found last. */
    Assignment last(List<Variable> variables) {
        if (cone == null) {
            throw new IllegalStateException("no cases were found");
        }
        return cone.last(variables);
    }
}
