package no.varde.decision;

import java.util.List;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Vocabulary;

/** What the main person's run sees of the members. */
public final class Household {

    private Household() {}

    /** Returns the facts about a household, in the order of the vocabulary, from what is known of each member. */
    public static boolean[] facts(Vocabulary vocabulary, List<Facts> members) {
        boolean[] facts = new boolean[vocabulary.household().size()];
        int i = 0;
        for (HouseholdFact fact : vocabulary.household().values()) {
            for (Facts member : members) {
                facts[i] |= fact.any() == null || member.holds(fact.any().meaning());
            }
            i++;
        }
        return facts;
    }
}
