/** Makes receipts of decisions, signs them, opens, verifies and replays them. */
@ApplicationModule(
        allowedDependencies = {"document", "vocabulary", "assessment", "rulebook", "decision", "certificate", "signing"
        })
@NullMarked
package no.varde.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
