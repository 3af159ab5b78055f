/** Judges the draft of a book before it takes the place of another: the gate, and the report that it leaves. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "paper",
            "vocabulary",
            "assessment",
            "rulebook",
            "decision",
            "logic",
            "difference",
            "proof",
            "report",
            "report :: result",
            "cases",
            "mutation"
        })
@NullMarked
package no.varde.policy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
