package no.varde.web;

import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.explanation.Robustness;
import no.varde.report.ChangesJson;
import no.varde.report.NextJson;
import no.varde.report.WhyJson;
import no.varde.report.result.Changes;
import no.varde.report.result.Result;
import no.varde.service.ServedBook;
import org.jspecify.annotations.Nullable;

/** Adds to a result what can be said of it beyond its derivation. */
record Explanations(ServedBook served) {

    /** Returns which answers a result hangs on, or null where that is not asked for. */
    @Nullable
    Robustness robustness(Assessment assessment, Set<Explain> asked) {
        return asked.contains(Explain.SURE) ? served.answers().robustness(assessment) : null;
    }

    /** Returns a result with what else is asked for. */
    Result explained(Result result, Assessment assessment, Set<Explain> asked, String language) {
        return result.with(
                asked.contains(Explain.CHANGES) ? changes(assessment, language) : null,
                asked.contains(Explain.WHY)
                        ? WhyJson.of(served.logic().explain(assessment).ofEveryMeasure(), language)
                        : null,
                asked.contains(Explain.NEXT)
                        ? NextJson.of(
                                served.next().of(assessment), served.book().vocabulary(), language)
                        : null);
    }

    private Changes changes(Assessment assessment, String language) {
        return ChangesJson.of(served.book(), assessment.asOf(), served.changes().single(assessment), 1, language);
    }
}
