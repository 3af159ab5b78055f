package no.varde.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.engine.Engine;
import no.varde.rulebook.Facts;
import no.varde.rulebook.HouseholdRuns;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** Decides on assessments with one book. Safe for use by many threads. */
public final class Decider {

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final Engine engine;
    private final Recipes recipes;
    private final Assembler assembler;
    private final HouseholdRuns<PersonRun> households;

    public Decider(RuleBook book) {
        this.book = book;
        this.vocabulary = book.vocabulary();
        this.engine = Engine.of(book);
        this.recipes = new Recipes(book);
        this.assembler = new Assembler(book);
        this.households = new HouseholdRuns<>(
                vocabulary,
                (whose, answers) -> new PersonRun(whose, engine.run(answers, whose.role())),
                PersonRun::facts);
    }

    public RuleBook book() {
        return book;
    }

    /**
     * Decides on an assessment of which it is not known whether there are members, where it has none.
     *
     * @throws no.varde.engine.RunFailed when a run does not come to its end; there is no part of a decision then
     */
    public Decision decide(Assessment assessment) {
        return decide(assessment, false);
    }

    /**
     * Decides on an assessment: one run for each member, then one for the main person, who sees facts about the members.
     *
     * @param membersKnown whether it is known who the members are, even where there are none: then nothing about them is left
     *     to clarify
     * @throws no.varde.engine.RunFailed when a run does not come to its end; there is no part of a decision then
     */
    public Decision decide(Assessment assessment, boolean membersKnown) {
        List<PersonRun> runs = households.of(assessment);
        PersonRun main = runs.get(0);
        List<PersonRun> members = runs.subList(1, runs.size());
        Citations citations = new Citations(vocabulary, assessment);
        List<Reasons> reasonsOfMembers = new ArrayList<>();
        members.forEach(member -> reasonsOfMembers.add(new Reasons(vocabulary, recipes, member, citations, List.of())));
        List<Reasons> reasons =
                new ArrayList<>(List.of(new Reasons(vocabulary, recipes, main, citations, reasonsOfMembers)));
        reasons.addAll(reasonsOfMembers);
        return assembler.decision(assessment.asOf(), runs, reasons, citations.recorded(), membersKnown);
    }

    /**
     * Returns what is known of each person when their runs have ended, the main person first: the decision without its
     * reasons.
     *
     * @throws no.varde.engine.RunFailed when a run does not come to its end
     */
    public List<Facts> facts(Assessment assessment) {
        return households.of(assessment).stream().map(PersonRun::facts).toList();
    }

    /**
     * Returns what is known of each person when their runs have ended, the main person first. A run that knows what it knew
     * before is not made again.
     *
     * @param before what was found of another assessment of the same persons
     * @throws no.varde.engine.RunFailed when a run does not come to its end
     */
    public List<Facts> facts(Assessment assessment, List<Facts> before) {
        return new HouseholdRuns<Facts>(
                        vocabulary,
                        (whose, answers) -> again(answers, whose.role(), before.get(whose.number())),
                        Function.identity())
                .of(assessment);
    }

    private Facts again(Answers answers, Role role, Facts before) {
        return answers.sameAs(before.answers())
                ? before
                : engine.run(answers, role).facts();
    }
}
