/** Makes receipts of decisions, signs them and hands them out, opens, verifies and replays them. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "vocabulary",
            "assessment",
            "rulebook",
            "engine",
            "decision",
            "certificate",
            "signing"
        })
@NullMarked
package no.varde.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
