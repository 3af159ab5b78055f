/** Keys that receipts and checkpoints are signed with, and those that check what was signed: Ed25519, in files. */
@ApplicationModule(allowedDependencies = {"document", "disk"})
@NullMarked
package no.varde.signing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
