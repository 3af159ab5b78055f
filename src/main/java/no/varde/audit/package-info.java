/** Shows later what was said: the log, in which every receipt that was handed out has its line, its check, and what receipts tell together. */
@ApplicationModule(allowedDependencies = {"document", "disk", "signing", "vocabulary", "certificate", "receipt"})
@NullMarked
package no.varde.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
