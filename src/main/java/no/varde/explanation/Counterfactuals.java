package no.varde.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.decision.Change.Subject;
import no.varde.decision.Decider;
import no.varde.logic.ReadingsDiffer;
import no.varde.vocabulary.Vocabulary;

/**
 * The smallest changes of a few answers that move one level, or bring one measure to the list or take it away. None can
 * do with less, and below the limit none is missing. Safe for use by many threads.
 */
public final class Counterfactuals {

    /** How many answers may change together. */
    public static final int MOST_ANSWERS = 3;

    /** How many changes are looked for. */
    public static final int MOST_FOUND = 100;

    private final Decider decider;
    private final Vocabulary vocabulary;
    private final SingleAnswers single;

    public Counterfactuals(Decider decider) {
        this.decider = decider;
        this.vocabulary = decider.book().vocabulary();
        this.single = new SingleAnswers(decider);
    }

    /**
     * The changes found, those of fewest answers first.
     *
     * @param cut whether there may be more
     */
    public record Found(List<Change> changes, boolean cut) {
        public Found {
            changes = List.copyOf(changes);
        }
    }

    /** Returns the levels and measures of an assessment whose id is this; of {@code level} the levels. */
    public List<Subject> subjects(Assessment assessment, String id) {
        List<Subject> subjects = new ArrayList<>();
        for (AssessedPerson person : assessment.persons()) {
            String ref = person.ref();
            vocabulary.measuresListedWith(person.role()).stream()
                    .filter(measure -> measure.id().equals(id))
                    .forEach(measure -> subjects.add(ListStates.measure(id, ref)));
            if (ListStates.level(ref).id().equals(id)) {
                subjects.add(ListStates.level(ref));
            }
        }
        return subjects;
    }

    /** Returns {@link #single(Assessment, boolean)} where it is not known who the members are, if there are none. */
    public Found single(Assessment assessment) {
        return single(assessment, false);
    }

    /**
     * Returns every change of one answer that does something to any level or measure.
     *
     * @param membersKnown whether it is known who the members are, even where there are none
     */
    public Found single(Assessment assessment, boolean membersKnown) {
        return new Found(single(assessment, membersKnown, subject -> true), false);
    }

    /**
     * Returns every change of one answer that does something to some levels or measures.
     *
     * @param membersKnown whether it is known who the members are, even where there are none
     * @throws ReadingsDiffer when the engine concludes something else of one of them
     */
    public List<Change> single(Assessment assessment, boolean membersKnown, Predicate<Subject> asked) {
        return single.changes(assessment, membersKnown, asked).all();
    }

    /**
     * Returns the changes of at most so many answers that do something to one level or measure. Where one of them is given
     * only after another one is, that one is told, and that there is more to answer then.
     *
     * @param membersKnown whether it is known who the members are, even where there are none
     * @param most from 1 to {@link #MOST_ANSWERS}
     * @throws ReadingsDiffer when the engine concludes something else of one of them
     */
    public Found of(Assessment assessment, boolean membersKnown, Subject subject, int most) {
        if (most < 1 || most > MOST_ANSWERS) {
            throw new IllegalArgumentException("not 1 to " + MOST_ANSWERS + ": " + most);
        }
        SingleAnswers.ByOneAnswer alone = single.changes(assessment, membersKnown, subject::equals);
        if (most == 1) {
            return new Found(alone.all(), false);
        }
        int person = assessment.person(subject.ref()).number();
        return new ChangeSearch(decider, assessment, membersKnown, subject, person, alone).found(most);
    }
}
