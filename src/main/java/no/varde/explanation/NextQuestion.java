package no.varde.explanation;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.varde.assessment.Assessment;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.rulebook.TruthReading;

/**
 * Finds the unanswered questions that can still change the list, and proves of the others that they cannot. A question
 * can change the list when two ways to answer all that is open differ in the answer to it alone and have different
 * lists. What a question about judgement is answered with, or not, is taken as it is. Safe for use by many threads.
 */
public final class NextQuestion {

    private final BookLogic logic;
    private final TruthReading reading;

    public NextQuestion(BookLogic logic) {
        this.logic = logic;
        this.reading = new TruthReading(logic.book());
    }

    /** Returns every question that can still change the list, the best first. */
    public NextQuestions of(Assessment assessment) {
        return of(assessment, Set.of());
    }

    /**
     * Returns every question that can still change the list, the best first.
     *
     * @param settled questions that were asked in vain: where they are unknown, they stay so
     */
    public NextQuestions of(Assessment assessment, Set<Asked> settled) {
        return ask(assessment, settled, Inquiry::all);
    }

    /**
     * Returns the best question, sooner than all of them are found, or nothing where it is proved that no further answer
     * changes the list.
     *
     * @param settled questions that were asked in vain: where they are unknown, they stay so
     */
    public Optional<Candidate> best(Assessment assessment, Set<Asked> settled) {
        return ask(assessment, settled, Inquiry::best);
    }

    /**
     * What is proved of some questions.
     *
     * @param matter those of the first group in which any can still change the list; none where no group has one
     * @param idle those of that group and the groups before it that cannot
     */
    public record FirstGroup(Set<Asked> matter, Set<Asked> idle) {

        public FirstGroup {
            matter = Set.copyOf(matter);
            idle = Set.copyOf(idle);
        }
    }

    /**
     * Looks at groups of questions in turn, until one of them has a question that can still change the list. This is much
     * sooner done than finding all of them. What cannot change the list never can once more is known.
     *
     * @param settled questions that were asked in vain: where they are unknown, they stay so
     * @param most the time for it; after that, what is not yet looked through of a group is taken to matter
     */
    public FirstGroup first(Assessment assessment, Set<Asked> settled, List<Set<Asked>> groups, Duration most) {
        try {
            return Patience.during(Patience.of(most), () -> ask(assessment, settled, inquiry -> inquiry.first(groups)));
        } catch (NotFinished late) {
            Set<Asked> matter = groups.stream()
                    .filter(group -> !group.isEmpty())
                    .findFirst()
                    .orElse(Set.of());
            return new FirstGroup(matter, Set.of());
        }
    }

    private <T> T ask(Assessment assessment, Set<Asked> settled, Function<Inquiry, T> question) {
        return logic.ask(solver ->
                question.apply(new Inquiry(logic.book().vocabulary(), reading, solver::twoCases, assessment, settled)));
    }
}
