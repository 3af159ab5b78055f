package no.varde.report;

import no.varde.decision.Comparison;
import no.varde.report.result.Since;
import no.varde.vocabulary.Vocabulary;

/** What is not as it was at a former assessment. */
final class SinceJson {

    private final ChangeJson changes;

    SinceJson(Vocabulary vocabulary, String language) {
        this.changes = new ChangeJson(vocabulary, language, null);
    }

    Since of(Comparison comparison) {
        return new Since(
                comparison.asOf(),
                comparison.changes().stream().map(changes::of).toList());
    }
}
