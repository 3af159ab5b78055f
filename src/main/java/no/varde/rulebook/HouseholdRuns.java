package no.varde.rulebook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import no.varde.assessment.Answers;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.RunAnswers;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Vocabulary;

/**
 * The runs of a household: one for each member, and then one for the main person, who sees facts about the members.
 *
 * @param <R> what a run comes to
 */
public final class HouseholdRuns<R> {

    private final Vocabulary vocabulary;
    private final OneRun<R> run;
    private final Function<R, Facts> known;

    /** A run of one person. */
    @FunctionalInterface
    public interface OneRun<R> {

        /** Returns what the run comes to when it knows these answers. */
        R of(AssessedPerson whose, Answers answers);
    }

    /**
     * Makes the runs of the households that a book can speak of.
     *
     * @param known tells what is known of a person when their run has ended
     */
    public HouseholdRuns(Vocabulary vocabulary, OneRun<R> run, Function<R, Facts> known) {
        this.vocabulary = vocabulary;
        this.run = run;
        this.known = known;
    }

    /** Returns what each person's run comes to, by the person's number: the main person's stands first and is made last. */
    public List<R> of(Assessment assessment) {
        RunAnswers answers = new RunAnswers(vocabulary, assessment);
        List<R> members = new ArrayList<>();
        membersOf(assessment).forEach(member -> members.add(run.of(member, answers.of(member))));
        return household(ofMain(assessment, members, answers), members);
    }

    /**
     * Returns what the runs of another assessment of the same persons come to. Only those are made again that can see a
     * difference; each of the others is the very one from before.
     *
     * @param before what the runs came to before
     * @param sees says of a person whether the person's own run sees another answer
     */
    public List<R> again(Assessment assessment, List<R> before, Predicate<AssessedPerson> sees) {
        RunAnswers answers = new RunAnswers(vocabulary, assessment);
        List<R> members = new ArrayList<>();
        membersOf(assessment)
                .forEach(member -> members.add(
                        sees.test(member) ? run.of(member, answers.of(member)) : before.get(member.number())));
        boolean isSeen = sees.test(assessment.persons().get(0))
                || !Arrays.equals(facts(members), facts(before.subList(1, before.size())));
        return household(isSeen ? ofMain(assessment, members, answers) : before.get(0), members);
    }

    private static List<AssessedPerson> membersOf(Assessment assessment) {
        List<AssessedPerson> persons = assessment.persons();
        return persons.subList(1, persons.size());
    }

    private static <R> List<R> household(R main, List<R> members) {
        List<R> household = new ArrayList<>();
        household.add(main);
        household.addAll(members);
        return household;
    }

    /** Returns what the run of a member comes to. */
    public R ofMember(Assessment assessment, AssessedPerson member) {
        return run.of(member, Answers.of(vocabulary, assessment, member));
    }

    /**
     * Returns what the run of the main person comes to.
     *
     * @param members what the members' runs came to
     */
    public R ofMain(Assessment assessment, List<R> members) {
        return ofMain(assessment, members, new RunAnswers(vocabulary, assessment));
    }

    private R ofMain(Assessment assessment, List<R> members, RunAnswers answers) {
        return run.of(assessment.persons().get(0), answers.ofMain(facts(members)));
    }

    /** Returns the facts about a household, in the order of the vocabulary, from what is known of each member. */
    private boolean[] facts(List<R> members) {
        boolean[] holding = new boolean[vocabulary.household().size()];
        int i = 0;
        for (HouseholdFact fact : vocabulary.household().values()) {
            holding[i++] = holdsForAny(fact, members);
        }
        return holding;
    }

    private boolean holdsForAny(HouseholdFact fact, List<R> members) {
        for (R member : members) {
            if (fact.any() == null || known.apply(member).holds(fact.any().meaning())) {
                return true;
            }
        }
        return false;
    }
}
