/** Runs a book with Drools and reports every derivation. The only room that knows Drools. */
@ApplicationModule(allowedDependencies = {"vocabulary", "assessment", "rulebook"})
@NullMarked
package no.varde.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
