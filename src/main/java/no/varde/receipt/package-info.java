/** Makes receipts of decisions. */
@ApplicationModule(
        allowedDependencies = {"document", "vocabulary", "assessment", "rulebook", "decision", "certificate"})
@NullMarked
package no.varde.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
