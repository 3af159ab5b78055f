/** What an edit of a book does: all that is not said alike, and how that changes what is advised, over all cases. */
@ApplicationModule(allowedDependencies = {"document", "vocabulary", "assessment", "rulebook", "decision", "logic"})
@NullMarked
package no.varde.difference;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
