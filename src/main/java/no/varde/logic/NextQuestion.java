package no.varde.logic;

import java.util.Optional;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.logic.NextQuestions.Candidate;
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
        synchronized (logic) {
            return new NextQuestions(inquiry(assessment, settled).all());
        }
    }

    /**
     * Returns the best question, sooner than all of them are found, or nothing where it is proved that no further answer
     * changes the list.
     *
     * @param settled questions that were asked in vain: where they are unknown, they stay so
     */
    public Optional<Candidate> best(Assessment assessment, Set<Asked> settled) {
        synchronized (logic) {
            return inquiry(assessment, settled).best();
        }
    }

    private Inquiry inquiry(Assessment assessment, Set<Asked> settled) {
        return new Inquiry(
                logic.book().vocabulary(),
                reading,
                logic.twoCases(assessment.members().size()),
                assessment,
                settled);
    }
}
