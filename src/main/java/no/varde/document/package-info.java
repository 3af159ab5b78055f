/** Reads YAML and JSON into a tree that knows where each value stands, and collects every fault on the way. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package no.varde.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
