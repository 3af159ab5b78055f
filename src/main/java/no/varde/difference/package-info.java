/** How two books differ over all cases, each way with its smallest case. */
@ApplicationModule(allowedDependencies = {"vocabulary", "assessment", "rulebook", "decision", "logic"})
@NullMarked
package no.varde.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
