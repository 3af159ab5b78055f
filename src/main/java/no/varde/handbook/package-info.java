/**
 * Writes a book for its readers: its rules as sentences, where its sources are carried, and what it is held against.
 */
@ApplicationModule(allowedDependencies = {"document", "vocabulary", "rulebook"})
@NullMarked
package no.varde.handbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
