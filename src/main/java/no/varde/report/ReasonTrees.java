package no.varde.report;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import no.varde.decision.Evidence;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.decision.Reason;
import no.varde.decision.Recorded;
import no.varde.report.result.Reasons;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Vocabulary;

/**
 * A reason as a tree: the rule, its sentences, and under each sentence what made it true. Many conclusions rest on the
 * same reasons, so that each is told once and shared.
 */
final class ReasonTrees extends ReasonJson {

    private final String language;
    private final Map<Reason, Reasons.Reason> told = new IdentityHashMap<>();

    ReasonTrees(Vocabulary vocabulary, String language) {
        super(vocabulary);
        this.language = language;
    }

    @Override
    Reasons all(List<Reason> many) {
        return new Reasons(many.stream().<Reasons.Cited>map(this::of).toList());
    }

    private Reasons.Reason of(Reason reason) {
        Reasons.Reason known = told.get(reason);
        if (known == null) {
            known = tell(reason);
            told.put(reason, known);
        }
        return known;
    }

    private Reasons.Reason tell(Reason reason) {
        Rule rule = reason.rule();
        return new Reasons.Reason(
                rule.id(),
                rule.title().in(language),
                reason.ref(),
                rule.reason().in(language),
                rule.sources(),
                laws(rule.legalBasis()),
                reason.evidence().stream().map(this::of).toList());
    }

    private Reasons.Evidence of(Evidence evidence) {
        return new Reasons.Evidence(
                evidence.sentence().text().in(language),
                evidence.ref(),
                evidence.answers().stream().map(ReasonTrees::of).toList(),
                all(evidence.reasons()),
                evidence.entries(),
                evidence.parts().stream().map(this::of).toList());
    }

    private static Reasons.CitedAnswer of(CitedAnswer cited) {
        Recorded recorded = cited.recorded();
        return new Reasons.CitedAnswer(
                cited.ref(), cited.question(), cited.answer(), recorded == null ? List.of() : recorded.entries());
    }
}
