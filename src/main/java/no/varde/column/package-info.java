/** Reads a book on many cases at once: 64 cases to a machine word, each cell of an answer and each conclusion a column. */
@ApplicationModule(allowedDependencies = {"vocabulary", "assessment", "rulebook"})
@NullMarked
package no.varde.column;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
