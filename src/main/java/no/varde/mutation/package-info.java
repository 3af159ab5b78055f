/** Which faults in the rules no fixture would notice, and the case that would. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "vocabulary",
            "assessment",
            "rulebook",
            "cases",
            "decision",
            "logic",
            "difference"
        })
@NullMarked
package no.varde.mutation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
