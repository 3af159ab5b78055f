/** The book as formulas: every run, every household, and what holds in all of them. */
@ApplicationModule(allowedDependencies = {"vocabulary", "assessment", "rulebook", "decision"})
@NullMarked
package no.varde.logic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
