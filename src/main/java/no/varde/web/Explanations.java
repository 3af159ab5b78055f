package no.varde.web;

import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.explanation.BookLogic;
import no.varde.explanation.Counterfactuals;
import no.varde.explanation.NextQuestion;
import no.varde.explanation.Robustness;
import no.varde.explanation.SingleAnswers;
import no.varde.report.ChangesJson;
import no.varde.report.NextJson;
import no.varde.report.WhyJson;
import no.varde.report.result.Changes;
import no.varde.report.result.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds to a result what can be said of it beyond its derivation. */
@Component
final class Explanations {

    private final Decider decider;
    private final SingleAnswers answers;
    private final Counterfactuals changes;
    private final BookLogic logic;
    private final NextQuestion next;

    /** The formulas of a book answer one question at a time. */
    private final Lock turns = new ReentrantLock();

    Explanations(Decider decider, BookLogic logic) {
        this.decider = decider;
        this.answers = new SingleAnswers(decider);
        this.changes = new Counterfactuals(decider);
        this.logic = logic;
        this.next = new NextQuestion(logic);
    }

    /** Returns which answers a result hangs on, or null where that is not asked for. */
    @Nullable
    Robustness robustness(Assessment assessment, Set<Explain> asked) {
        return asked.contains(Explain.SURE) ? answers.robustness(assessment) : null;
    }

    /** Returns a result with what else is asked for. */
    Result explained(Result result, Assessment assessment, Set<Explain> asked, String language) {
        Changes told = asked.contains(Explain.CHANGES) ? changes(assessment, language) : null;
        turns.lock();
        try {
            return result.with(
                    told,
                    asked.contains(Explain.WHY)
                            ? WhyJson.of(logic.explain(assessment).ofEveryMeasure(), language)
                            : null,
                    asked.contains(Explain.NEXT)
                            ? NextJson.of(next.of(assessment), decider.book().vocabulary(), language)
                            : null);
        } finally {
            turns.unlock();
        }
    }

    private Changes changes(Assessment assessment, String language) {
        return ChangesJson.of(decider.book(), assessment.asOf(), changes.single(assessment), 1, language);
    }
}
