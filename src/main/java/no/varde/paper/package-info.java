/** Puts pages on paper: PDF files that a screen reader can read, and which letters their fonts have. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.varde.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
