package no.varde.logic;

import java.util.ArrayList;
import java.util.List;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * Which facts about the household bring others along, proved of one member: what is true of each member is true of the
 * one that makes a fact true. With these, a run of the main person needs no members to be looked through.
 */
public record FactsOfMembers(List<Along> all) {

    public FactsOfMembers {
        all = List.copyOf(all);
    }

    /** A fact, and another that is true whenever it is. */
    private record Along(HouseholdFact fact, HouseholdFact other) {}

    public static FactsOfMembers of(Vocabulary vocabulary, Cases cases, RunFormulas member) {
        List<Along> all = new ArrayList<>();
        for (HouseholdFact fact : vocabulary.household().values()) {
            for (HouseholdFact other : vocabulary.household().values()) {
                if (fact != other && brings(fact, other, cases, member)) {
                    all.add(new Along(fact, other));
                }
            }
        }
        return new FactsOfMembers(all);
    }

    private static boolean brings(HouseholdFact fact, HouseholdFact other, Cases cases, RunFormulas member) {
        if (fact.any() == null || other.any() == null) {
            return other.any() == null;
        }
        return cases.find(
                        member.of(fact.any().meaning()),
                        member.of(other.any().meaning()).negate())
                == null;
    }

    /** Returns what the facts satisfy in a run of the main person. */
    public List<Formula> in(AnswerVariables main, FormulaFactory f) {
        return all.stream()
                .<Formula>map(along -> f.implication(
                        main.at(along.fact().slot()).at(HouseholdFact.YES),
                        main.at(along.other().slot()).at(HouseholdFact.YES)))
                .toList();
    }
}
