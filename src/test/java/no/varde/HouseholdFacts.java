package no.varde;

import java.util.List;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Vocabulary;

/** What the main person's run sees of the members, for tests that run a book without making a decision. */
public final class HouseholdFacts {

    private HouseholdFacts() {}

    /** Returns the facts about a household, in the order of the vocabulary, from what is known of each member. */
    public static boolean[] of(Vocabulary vocabulary, List<Facts> members) {
        boolean[] facts = new boolean[vocabulary.household().size()];
        int i = 0;
        for (HouseholdFact fact : vocabulary.household().values()) {
            facts[i++] = members.stream().anyMatch(member -> holds(fact, member));
        }
        return facts;
    }

    private static boolean holds(HouseholdFact fact, Facts member) {
        return fact.any() == null || member.holds(fact.any().meaning());
    }
}
