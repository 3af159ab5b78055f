package no.varde.page.result;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.decision.Decision;
import no.varde.decision.Decision.WarningResult;
import no.varde.page.result.ResultView.Care;
import no.varde.report.Together.Shared;
import no.varde.report.Wording;

/** The warnings of a decision, each said once: with the first measure that it hangs on, or by itself. */
final class CaresWriter {

    private final Decision decision;
    private final Wording wording;
    private final Set<String> said = new HashSet<>();

    CaresWriter(Decision decision, Wording wording) {
        this.decision = decision;
        this.wording = wording;
    }

    /** Returns the warnings to say with a measure. What comes before everything else is not held up by any. */
    List<Care> on(Shared shared) {
        return shared.outcome().measure().id().equals(decision.first())
                ? List.of()
                : decision.warnings().stream()
                        .filter(result -> shared.outcomes()
                                .anyMatch(outcome -> outcome.warnings().contains(result.warning())))
                        .filter(this::isNew)
                        .map(this::care)
                        .toList();
    }

    /** Returns the warnings that hang on no measure of the list. */
    List<Care> left() {
        return decision.warnings().stream().filter(this::isNew).map(this::care).toList();
    }

    private boolean isNew(WarningResult result) {
        return said.add(result.warning().id());
    }

    private Care care(WarningResult result) {
        return new Care(wording.in(result.warning().text()), wording.because(result.reasons()));
    }
}
