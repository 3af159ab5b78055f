/** The command line: reads a file, prints a result or every fault, and tells by its exit code which it was. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "disk",
            "vocabulary",
            "assessment",
            "rulebook",
            "cases",
            "engine",
            "decision",
            "conversation",
            "logic",
            "proof",
            "explanation",
            "difference",
            "impact",
            "mutation",
            "archive",
            "settings",
            "service",
            "renaming",
            "policy",
            "report",
            "report::result",
            "handbook",
            "paper",
            "certificate",
            "audit",
            "receipt",
            "signing"
        })
@NullMarked
package no.varde.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
