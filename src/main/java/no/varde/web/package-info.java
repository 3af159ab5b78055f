/**
 * The face of Varde on HTTP: joins the rooms, and names every fault of a request. No rule of the subject lives here.
 */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "vocabulary",
            "assessment",
            "rulebook",
            "archive",
            "certificate",
            "signing",
            "receipt",
            "audit",
            "decision",
            "conversation",
            "explanation",
            "logic",
            "report",
            "report::result",
            "service",
            "settings"
        })
@NullMarked
package no.varde.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
