package no.varde.proof;

import java.util.List;
import no.varde.logic.Cases;
import no.varde.logic.Definitions;
import no.varde.logic.HouseholdFormulas;
import no.varde.rulebook.Principle;
import no.varde.rulebook.RuleBook;

/**
 * Every case of a book and some more, in which only one member is looked through. What holds of all of them is proved,
 * whatever the size of a household; what does not must be looked for among real ones.
 */
final class AnyCase {

    private final Definitions definitions = new Definitions();
    private final Cases cases = new Cases(definitions);
    private final HouseholdFormulas household;

    AnyCase(RuleBook book) {
        this.household = HouseholdFormulas.moreThanEveryCase(definitions, "", book);
    }

    /** Says whether no case is in breach of a principle that speaks of single cases. */
    boolean clears(Principle principle) {
        return Breaches.of(principle, household).stream()
                .noneMatch(breach -> cases.isPossible(List.of(breach.formula())));
    }
}
