/**
 * The language of assessments and rules: questions, findings, levels, measures, duties, warnings, sources, and every
 * sentence that can be said about them. All of it is data; this room knows no subject.
 */
@ApplicationModule(allowedDependencies = "document")
@NullMarked
package no.varde.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
