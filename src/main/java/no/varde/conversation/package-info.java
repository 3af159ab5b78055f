/** Leads through the questions of a book as a conversation: what to ask next, of whom, and when no more is needed. */
@ApplicationModule(allowedDependencies = {"vocabulary", "assessment", "explanation"})
@NullMarked
package no.varde.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
