/** Says a decision to its reader: as JSON for programs and as text for people, in each language of the book. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "vocabulary",
            "assessment",
            "rulebook",
            "decision",
            "logic",
            "explanation",
            "difference",
            "impact"
        })
@NullMarked
package no.varde.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
