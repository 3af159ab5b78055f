/** Says what can leave with whoever answers: which letters a book offers on the answers of a case, and what they say. */
@ApplicationModule(allowedDependencies = {"document", "vocabulary", "rulebook"})
@NullMarked
package no.varde.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
