/** Keeps each book that was served, as its files were, under the hash of its content: what a receipt names can be read again. */
@ApplicationModule(allowedDependencies = {"document", "disk", "rulebook"})
@NullMarked
package no.varde.archive;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
