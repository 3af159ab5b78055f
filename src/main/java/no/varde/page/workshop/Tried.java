package no.varde.page.workshop;

import java.util.List;
import no.varde.decision.Decider;
import no.varde.policy.GateReport;
import no.varde.service.ServedBook;
import org.jspecify.annotations.Nullable;

/** What was found of a draft, with what decides on its cases. */
final class Tried {

    private final GateReport report;
    private final ServedBook old;
    private final List<Example> examples;
    private @Nullable Decider present;

    Tried(GateReport report, ServedBook old) {
        this.report = report;
        this.old = old;
        this.examples = Example.of(report);
    }

    GateReport report() {
        return report;
    }

    List<Example> examples() {
        return examples;
    }

    Decider old() {
        return old.decider();
    }

    synchronized Decider present() {
        Decider made = present == null ? new Decider(report.present().book()) : present;
        present = made;
        return made;
    }
}
