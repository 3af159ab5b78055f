/** Puts files on disk, whole or not at all. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.varde.disk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
