/** What a receipt holds of a decision, and the check of it against its book: apart from the engine, the formulas and all that decides. */
@ApplicationModule(allowedDependencies = {"document", "vocabulary", "assessment", "rulebook"})
@NullMarked
package no.varde.certificate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
