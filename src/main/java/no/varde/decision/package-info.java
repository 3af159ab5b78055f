/**
 * Makes one decision from one assessment: levels, duties, outcomes, reasons, warnings, what to clarify, next review.
 */
@ApplicationModule(allowedDependencies = {"vocabulary", "assessment", "rulebook", "engine"})
@NullMarked
package no.varde.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
