/** Why, why not, what if and what next, said of one assessment with the formulas of its book. */
@ApplicationModule(allowedDependencies = {"vocabulary", "assessment", "rulebook", "column", "decision", "logic"})
@NullMarked
package no.varde.explanation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
