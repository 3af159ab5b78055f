package no.varde.report;

import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.decision.Decision;
import no.varde.report.result.Details;
import no.varde.report.result.Outcome;
import no.varde.report.result.Outcome.HeldBack;
import no.varde.report.result.Outcome.Insufficient;
import no.varde.report.result.Outcome.WarningText;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Warning;
import org.jspecify.annotations.Nullable;

/** What became of a measure. */
final class OutcomeJson {

    private final String language;
    private final ReasonJson reasons;

    OutcomeJson(String language, ReasonJson reasons) {
        this.language = language;
        this.reasons = reasons;
    }

    Outcome of(Decision.Outcome outcome) {
        Measure measure = outcome.measure();
        boolean indicated = outcome.kind() != OutcomeKind.NOT_INDICATED;
        return new Outcome(
                measure.id(),
                in(measure.name()),
                indicated ? in(outcome.told().line()) : null,
                outcome.kind(),
                id(outcome.when()),
                reasons.all(outcome.whenReasons()),
                outcome.partOf(),
                outcome.order() > 0 ? outcome.order() : null,
                measure.intrusiveness(),
                reasons.all(outcome.reasons()),
                reasons.all(outcome.proposedBy()),
                outcome.insufficientBecause().stream().map(this::insufficient).toList(),
                heldBack(outcome.heldBack()),
                outcome.warnings().stream().map(this::warning).toList(),
                indicated ? details(outcome.told().details()) : null,
                indicated ? reasons.laws(measure.legalBasis()) : null,
                indicated ? measure.source() : null);
    }

    static @Nullable String id(@Nullable Time time) {
        return time == null ? null : time.id();
    }

    private Insufficient insufficient(Decision.Insufficient insufficient) {
        return new Insufficient(
                insufficient.milder().id(),
                in(insufficient.milder().name()),
                insufficient.blocked(),
                reasons.all(insufficient.reasons()));
    }

    private static @Nullable HeldBack heldBack(Decision.@Nullable HeldBack heldBack) {
        return heldBack == null
                ? null
                : new HeldBack(
                        heldBack.aboveCeiling(),
                        heldBack.milder().stream().map(Measure::id).toList());
    }

    private WarningText warning(Warning warning) {
        return new WarningText(warning.id(), in(warning.text()));
    }

    Details details(Map<String, Text> details) {
        Map<String, String> texts = new LinkedHashMap<>();
        details.forEach((id, text) -> texts.put(id, in(text)));
        return new Details(texts);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
