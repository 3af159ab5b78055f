package no.varde.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import no.varde.logic.Implications.Implication;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Sentence;
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
        Map<Along, Implication> asked = new LinkedHashMap<>();
        List<Along> all = new ArrayList<>();
        for (HouseholdFact fact : vocabulary.household().values()) {
            for (HouseholdFact other : vocabulary.household().values()) {
                Along along = new Along(fact, other);
                if (!fact.equals(other) && other.any() == null) {
                    all.add(along);
                } else if (!fact.equals(other) && fact.any() != null) {
                    asked.put(along, implication(member, fact.any(), Objects.requireNonNull(other.any())));
                }
            }
        }
        Set<Implication> proved = Implications.proved(cases, asked.values());
        asked.forEach((along, implication) -> {
            if (proved.contains(implication)) {
                all.add(along);
            }
        });
        return new FactsOfMembers(all);
    }

    private static Implication implication(RunFormulas member, Sentence<Condition> first, Sentence<Condition> then) {
        return new Implication(member.of(first.meaning()), member.of(then.meaning()));
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
