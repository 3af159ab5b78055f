/** The pages that helpers work in. All their words stand in {@code messages/} and in the book. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "vocabulary",
            "assessment",
            "audit",
            "rulebook",
            "decision",
            "difference",
            "cases",
            "policy",
            "proof",
            "explanation",
            "logic",
            "conversation",
            "letter",
            "report",
            "certificate",
            "receipt",
            "signing",
            "service",
            "settings",
            "paper",
            "web"
        })
@NullMarked
package no.varde.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
