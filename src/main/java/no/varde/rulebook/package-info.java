/**
 * Reads a folder of rules, refuses a bad book with every fault at once, and holds a good one under its content hash.
 */
@ApplicationModule(allowedDependencies = {"document", "vocabulary", "vocabulary :: reading", "assessment"})
@NullMarked
package no.varde.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
