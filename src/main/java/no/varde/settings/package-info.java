/** What whoever runs the service can set: each setting is checked, and all that are wrong are told, before anything is served. */
@ApplicationModule(allowedDependencies = {"document", "signing"})
@NullMarked
package no.varde.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
