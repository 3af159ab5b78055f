/** The book as formulas: proofs over every possible case, and what could make a decision another one. */
@ApplicationModule(allowedDependencies = {"document", "vocabulary", "assessment", "rulebook", "engine", "decision"})
@NullMarked
package no.varde.logic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
