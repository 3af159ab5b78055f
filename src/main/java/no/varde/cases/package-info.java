/** The cases of a book: what is expected of its rules and of whole situations, tried and approved. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "vocabulary",
            "assessment",
            "rulebook",
            "engine",
            "decision",
            "logic",
            "explanation",
            "report"
        })
@NullMarked
package no.varde.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
