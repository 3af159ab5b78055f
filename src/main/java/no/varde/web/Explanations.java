package no.varde.web;

import java.util.Map;
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

    /** Adds what is asked for to a result. */
    void addTo(Map<String, Object> result, Assessment assessment, Set<Explain> asked, String language) {
        if (asked.contains(Explain.CHANGES)) {
            result.put(
                    "changes",
                    ChangesJson.of(decider.book(), assessment.asOf(), changes.single(assessment), 1, language));
        }
        turns.lock();
        try {
            if (asked.contains(Explain.WHY)) {
                result.put("why", WhyJson.of(logic.explain(assessment).ofEveryMeasure(), language));
            }
            if (asked.contains(Explain.NEXT)) {
                result.put(
                        "next", NextJson.of(next.of(assessment), decider.book().vocabulary(), language));
            }
        } finally {
            turns.unlock();
        }
    }
}
