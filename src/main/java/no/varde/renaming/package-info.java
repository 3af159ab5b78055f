/** Says a clause of a book in other words wherever it stands, and proves that the book means the same. */
@ApplicationModule(allowedDependencies = {"document", "vocabulary", "rulebook", "difference"})
@NullMarked
package no.varde.renaming;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
