/** One complete, valid, immutable set of answers, for one main person and the members of the household. */
@ApplicationModule(allowedDependencies = {"document", "vocabulary"})
@NullMarked
package no.varde.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
