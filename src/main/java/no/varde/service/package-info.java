/** The served book: everything that is made of one book as one value, built once and swapped as one. */
@ApplicationModule(
        allowedDependencies = {
            "document",
            "rulebook",
            "archive",
            "decision",
            "proof",
            "explanation",
            "conversation",
            "certificate",
            "receipt"
        })
@NullMarked
package no.varde.service;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
