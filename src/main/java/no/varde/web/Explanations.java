package no.varde.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import no.varde.assessment.Answered;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.decision.Comparison;
import no.varde.explanation.Explanation;
import no.varde.explanation.NextQuestions;
import no.varde.explanation.Robustness;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import no.varde.report.ChangesJson;
import no.varde.report.NextJson;
import no.varde.report.Origin;
import no.varde.report.ResultJson.BesideDecision;
import no.varde.report.WhyJson;
import no.varde.report.result.Changes;
import no.varde.report.result.Next;
import no.varde.report.result.Why;
import no.varde.service.ServedBook;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of one assessment beyond the derivation of its result, found within a time: what is not done by then is
 * named as unfinished.
 */
final class Explanations {

    /** So long may a program wait for all that it asks for. */
    static final Duration MOST = Duration.ofSeconds(20);

    private final ServedBook served;
    private final Assessment assessment;
    private final FileNotes notes;
    private final Set<Explain> asked;
    private final String language;
    private final Patience patience;
    private final List<String> unfinished = new ArrayList<>();

    /**
     * Prepares to explain.
     *
     * @param notes what the assessment tells beside its answers: what was asked in vain is not named again as what to ask
     * @param patience that of whoever asks
     */
    Explanations(
            ServedBook served,
            Assessment assessment,
            FileNotes notes,
            Set<Explain> asked,
            String language,
            Patience patience) {
        this.served = served;
        this.assessment = assessment;
        this.notes = notes;
        this.asked = asked;
        this.language = language;
        this.patience = patience;
    }

    /** Returns all that is told beside the decision. */
    BesideDecision beside(Answered answers, Origin origin, @Nullable Comparison since) {
        Robustness robustness = part(Explain.SURE, () -> served.answers().robustness(assessment, notes.membersAsked()));
        Changes changes = part(Explain.CHANGES, this::changes);
        Why why = part(Explain.WHY, this::why);
        Next next = part(Explain.NEXT, this::next);
        return new BesideDecision(answers, origin, since, robustness, changes, why, next, unfinished);
    }

    private <T> @Nullable T part(Explain part, Supplier<T> find) {
        if (!asked.contains(part)) {
            return null;
        }
        try {
            return Patience.during(patience, find);
        } catch (NotFinished late) {
            leaveUnfinished(part);
            return null;
        }
    }

    private void leaveUnfinished(Explain part) {
        unfinished.add(part.name().toLowerCase(Locale.ROOT));
    }

    private Changes changes() {
        return ChangesJson.of(
                served.book(),
                assessment.asOf(),
                served.changes().single(assessment, notes.membersAsked()),
                1,
                language);
    }

    private Why why() {
        Explanation why =
                served.logic().explain(assessment, notes.membersAsked()).ofEveryMeasure();
        if (!why.all()) {
            leaveUnfinished(Explain.WHY);
        }
        return WhyJson.of(why, language);
    }

    private Next next() {
        NextQuestions next = served.next().toAsk(assessment, notes);
        if (!next.all()) {
            leaveUnfinished(Explain.NEXT);
        }
        return NextJson.of(next, served.book().vocabulary(), language);
    }
}
