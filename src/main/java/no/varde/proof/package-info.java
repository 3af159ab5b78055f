/** What must hold in every case, and what can never matter: principles and the health of a book. */
@ApplicationModule(allowedDependencies = {"document", "vocabulary", "assessment", "rulebook", "decision", "logic"})
@NullMarked
package no.varde.proof;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
