package no.varde.proof;

import java.util.List;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Cases;
import no.varde.logic.Definitions;
import no.varde.logic.FactsOfMembers;
import no.varde.logic.LogVariables;
import no.varde.logic.Names;
import no.varde.logic.Relation;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.FormulaFactory;

/**
 * Every pair of runs of one person whose answers are related. What the main person's run knows of members is
 * free here, so there are more such pairs than there are real ones: what holds of all of them is proved, and what does
 * not must be looked for among real ones.
 */
final class RunPair {

    private final Definitions definitions = new Definitions();
    private final FormulaFactory f = definitions.factory();
    private final Cases cases = new Cases(definitions);
    private final Vocabulary vocabulary;
    private final RunFormulas before;
    private final RunFormulas after;

    private RunPair(RuleBook book, Role role, Relation.Differing differing) {
        this.vocabulary = book.vocabulary();
        Relation relation = new Relation(definitions, vocabulary, differing);
        AnswerVariables mainBefore = new AnswerVariables(f, Names.beginningWith("before"), vocabulary, Role.MAIN, null);
        AnswerVariables mainAfter = new AnswerVariables(f, Names.beginningWith("after"), vocabulary, Role.MAIN, null);
        relation.relate(mainBefore, mainAfter, Role.MAIN);
        if (role == Role.MAIN) {
            vocabulary.logs().values().forEach(log -> sameLog(log, relation, mainBefore, mainAfter));
            this.before = new RunFormulas(definitions, "before", book, role, mainBefore);
            this.after = new RunFormulas(definitions, "after", book, role, mainAfter);
            return;
        }
        definitions.always(mainBefore.constraints());
        definitions.always(mainAfter.constraints());
        AnswerVariables ownBefore =
                new AnswerVariables(f, Names.beginningWith("before member"), vocabulary, role, mainBefore);
        AnswerVariables ownAfter =
                new AnswerVariables(f, Names.beginningWith("after member"), vocabulary, role, mainAfter);
        relation.relate(ownBefore, ownAfter, role);
        this.before = new RunFormulas(definitions, "before member", book, role, ownBefore);
        this.after = new RunFormulas(definitions, "after member", book, role, ownAfter);
    }

    private void sameLog(Log log, Relation relation, AnswerVariables before, AnswerVariables after) {
        new LogVariables(definitions, "before", log, LogVariables.enough(log), before);
        log.facts().values().forEach(fact -> relation.same(before.at(fact.slot()), after.at(fact.slot())));
    }

    /** Returns the pairs of a member's runs; they are all real. */
    static RunPair ofMember(RuleBook book, Relation.Differing differing) {
        return new RunPair(book, Role.MEMBER, differing);
    }

    /**
     * Returns the pairs of the main person's runs, in which facts about the household change only as those of a member
     * can change them.
     */
    static RunPair ofMain(RuleBook book, RunPair member, Relation.Differing differing) {
        RunPair main = new RunPair(book, Role.MAIN, differing);
        FactsOfMembers facts = FactsOfMembers.of(main.vocabulary, member.cases, member.before);
        main.definitions.always(facts.in(main.before.answers(), main.f));
        main.definitions.always(facts.in(main.after.answers(), main.f));
        for (HouseholdFact fact : main.vocabulary.household().values()) {
            if (fact.any() == null || member.keeps(fact, member.before, member.after)) {
                main.keep(fact, main.before, main.after);
            }
            if (fact.any() == null || member.keeps(fact, member.after, member.before)) {
                main.keep(fact, main.after, main.before);
            }
        }
        return main;
    }

    /** Says whether what makes a fact true of a member in the first run makes it true in the other. */
    private boolean keeps(HouseholdFact fact, RunFormulas first, RunFormulas then) {
        return fact.any() != null
                && cases.find(
                                first.of(fact.any().meaning()),
                                then.of(fact.any().meaning()).negate())
                        == null;
    }

    private void keep(HouseholdFact fact, RunFormulas first, RunFormulas then) {
        definitions.always(List.of(f.implication(
                first.answers().at(fact.slot()).at(HouseholdFact.YES),
                then.answers().at(fact.slot()).at(HouseholdFact.YES))));
    }

    /** Says whether none of some suspicions is true of any pair. */
    boolean clears(List<Suspicion> suspicions) {
        for (Suspicion suspicion : suspicions) {
            if (cases.find(suspicion.formula()) != null) {
                return false;
            }
        }
        return true;
    }

    FormulaFactory factory() {
        return f;
    }

    RunFormulas before() {
        return before;
    }

    RunFormulas after() {
        return after;
    }
}
