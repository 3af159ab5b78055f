/** What another book would say to people: over many cases at once, what they would lose and gain, confirmed by Drools. */
@ApplicationModule(
        allowedDependencies = {"document", "vocabulary", "assessment", "rulebook", "decision", "logic", "column"})
@NullMarked
package no.varde.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
