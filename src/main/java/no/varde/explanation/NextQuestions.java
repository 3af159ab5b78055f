package no.varde.explanation;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.decision.Change.Subject;

/**
 * The unanswered questions that can still change the list: the levels, the duties, and the measures that are recommended
 * or can be considered.
 *
 * @param questions every such question, the best first; none where it is proved that no further answer changes the list
 * @param all false where the time did not suffice: then there may be others
 */
public record NextQuestions(List<Candidate> questions, boolean all) {

    public NextQuestions {
        questions = List.copyOf(questions);
    }

    /** Says that it is proved of every answer to every open question that the list stays as it is. */
    public boolean isDone() {
        return all && questions.isEmpty();
    }

    /** What an answer takes to change the list. */
    public enum When {
        /** One answer changes a level or a duty now. */
        LEVEL_OR_DUTY,
        /** One answer changes what becomes of a measure now. */
        MEASURE,
        /** An answer changes the list beside some other answers that are not known yet. */
        WITH_OTHERS
    }

    /**
     * A question that can still change the list.
     *
     * @param changes all that one answer to it alone can change now; empty for a question that matters only with others
     */
    public record Candidate(Asked asked, When when, Set<Subject> changes) {

        public Candidate {
            changes = Collections.unmodifiableSet(new LinkedHashSet<>(changes));
        }
    }
}
