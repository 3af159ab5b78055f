/** Shows later what was said: the log, in which every receipt that was handed out has its line, and the check of it. */
@ApplicationModule(allowedDependencies = {"document", "signing"})
@NullMarked
package no.varde.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
