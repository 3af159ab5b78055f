package no.varde.report;

import java.util.LinkedHashMap;
import java.util.List;
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
    private final Expand expand;

    OutcomeJson(String language, ReasonJson reasons, Expand expand) {
        this.language = language;
        this.reasons = reasons;
        this.expand = expand;
    }

    Outcome of(Decision.Outcome outcome) {
        Measure measure = outcome.measure();
        boolean indicated = outcome.kind() != OutcomeKind.NOT_INDICATED;
        boolean whole = indicated && expand != Expand.NONE;
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
                unlessNone(Each.of(outcome.insufficientBecause(), this::insufficient)),
                heldBack(outcome.heldBack()),
                unlessNone(Each.of(outcome.warnings(), this::warning)),
                whole ? details(outcome.told().details()) : null,
                whole ? reasons.laws(measure.legalBasis()) : null,
                whole ? measure.source() : null);
    }

    /** Returns a list that has something; an empty one is told where trees are, as it always was. */
    private <T> @Nullable List<T> unlessNone(List<T> list) {
        return list.isEmpty() && expand != Expand.TREE ? null : list;
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
        return heldBack == null ? null : new HeldBack(heldBack.aboveCeiling(), Each.of(heldBack.milder(), Measure::id));
    }

    private WarningText warning(Warning warning) {
        return new WarningText(warning.id(), expand == Expand.TREE ? in(warning.text()) : null);
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
