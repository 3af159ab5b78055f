package no.varde.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Cases;
import no.varde.logic.Definitions;
import no.varde.logic.Effort;
import no.varde.logic.FactsOfMembers;
import no.varde.logic.Implications;
import no.varde.logic.Implications.Implication;
import no.varde.logic.LogVariables;
import no.varde.logic.Names;
import no.varde.logic.Relation;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.logicng.datastructures.Tristate;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * Every pair of runs of one person whose answers are related. What the main person's run knows of members is
 * free here, so there are more such pairs than there are real ones: what holds of all of them is proved, and what does
 * not must be looked for among real ones.
 */
final class RunPair {

    /** After so many dead ends counts are held against each other first, which the search does not do by itself. */
    private static final int DEAD_ENDS_WITHOUT_LEMMAS = 100;

    private final Definitions definitions = new Definitions();
    private final FormulaFactory f = definitions.factory();
    private final Cases cases = new Cases(definitions);
    private final Vocabulary vocabulary;
    private final RunFormulas before;
    private final RunFormulas after;
    private final Relation relation;

    private RunPair(RuleBook book, Role role, Pairing pairing) {
        this.vocabulary = book.vocabulary();
        this.relation = new Relation(definitions, vocabulary, pairing.answers());
        AnswerVariables mainBefore = new AnswerVariables(f, Names.beginningWith("before"), vocabulary, Role.MAIN, null);
        AnswerVariables mainAfter = new AnswerVariables(f, Names.beginningWith("after"), vocabulary, Role.MAIN, null);
        relation.relate(mainBefore, mainAfter, Role.MAIN);
        vocabulary.logs().values().forEach(log -> relate(log, pairing, mainBefore, mainAfter));
        if (role == Role.MAIN) {
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

    private void relate(Log log, Pairing pairing, AnswerVariables before, AnswerVariables after) {
        LogVariables told = new LogVariables(definitions, "before", log, LogVariables.enough(log), before);
        if (pairing.entryMore()) {
            relation.sameAfterFirst(
                    told, new LogVariables(definitions, "after", log, LogVariables.enough(log) + 1, after));
        } else {
            log.facts().values().forEach(fact -> relation.same(before.at(fact.slot()), after.at(fact.slot())));
        }
    }

    /** Returns the pairs of a member's runs; they are all real. */
    static RunPair ofMember(RuleBook book, Pairing pairing) {
        return new RunPair(book, Role.MEMBER, pairing);
    }

    /**
     * Returns the pairs of the main person's runs, in which facts about the household change only as those of a member
     * can change them, or as a further member can.
     */
    static RunPair ofMain(RuleBook book, RunPair member, Pairing pairing) {
        RunPair main = new RunPair(book, Role.MAIN, pairing);
        FactsOfMembers facts = FactsOfMembers.of(main.vocabulary, member.cases, member.before);
        main.definitions.always(facts.in(main.before.answers(), main.f));
        main.definitions.always(facts.in(main.after.answers(), main.f));
        if (pairing.memberMore()) {
            main.vocabulary
                    .household()
                    .values()
                    .forEach(fact -> main.keep(fact, main.f.verum(), main.before, main.after));
        } else {
            main.keepAs(member, pairing);
        }
        return main;
    }

    /** Lets facts about the household change only as answers of a member can change them. */
    private void keepAs(RunPair member, Pairing pairing) {
        keepWhile(member.f.verum(), f.verum(), member);
        for (String id : pairing.excepted()) {
            Question question = Vocabulary.known(vocabulary.questions(), id);
            if (question.askedOf() == Role.MEMBER) {
                Formula same = member.relation.differsIn(question).negate();
                keepWhile(same, relation.differsUnseen(question).negate(), member);
            }
        }
    }

    /** Keeps the facts that a member keeps as long as something of the member holds. */
    private void keepWhile(Formula ofMember, Formula here, RunPair member) {
        member.kept(ofMember, member.before, member.after).forEach(fact -> keep(fact, here, before, after));
        member.kept(ofMember, member.after, member.before).forEach(fact -> keep(fact, here, after, before));
    }

    /** Returns the facts about the household that are true in the other run too when a member makes them so in the first. */
    private List<HouseholdFact> kept(Formula whenever, RunFormulas first, RunFormulas then) {
        Map<HouseholdFact, Implication> asked = new LinkedHashMap<>();
        for (HouseholdFact fact : vocabulary.household().values()) {
            if (fact.any() != null) {
                Condition any = fact.any().meaning();
                asked.put(fact, new Implication(f.and(whenever, first.of(any)), then.of(any)));
            }
        }
        Set<Implication> proved = Implications.proved(cases, asked.values());
        return vocabulary.household().values().stream()
                .filter(fact -> fact.any() == null || proved.contains(asked.get(fact)))
                .toList();
    }

    private void keep(HouseholdFact fact, Formula whenever, RunFormulas first, RunFormulas then) {
        definitions.always(List.of(f.implication(
                f.and(whenever, first.answers().at(fact.slot()).at(HouseholdFact.YES)),
                then.answers().at(fact.slot()).at(HouseholdFact.YES))));
    }

    /** Says whether none of some suspicions is true of any pair. */
    boolean clears(Stream<Suspicion> suspicions) {
        GivenLevels levels = new GivenLevels(definitions, before, after);
        return suspicions.map(Suspicion::formula).allMatch(suspicion -> {
            boolean clear = levels.clears(suspicion) || clears(suspicion);
            if (clear) {
                levels.learn(suspicion);
            }
            return clear;
        });
    }

    private boolean clears(Formula suspicion) {
        Formula named = cases.named(suspicion);
        Tristate isTrue = cases.search(named, new Effort(DEAD_ENDS_WITHOUT_LEMMAS));
        if (isTrue == Tristate.UNDEF) {
            new CountLemmas(cases, named).learn(before.counts(), after.counts());
            return !cases.isPossible(List.of(named));
        }
        return isTrue == Tristate.FALSE;
    }

    FormulaFactory factory() {
        return f;
    }

    Relation relation() {
        return relation;
    }

    RunFormulas before() {
        return before;
    }

    RunFormulas after() {
        return after;
    }
}
