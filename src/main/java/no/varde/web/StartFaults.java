package no.varde.web;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import no.varde.rulebook.RuleBookRejected;
import no.varde.web.BookConfiguration.BookNotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.annotation.Order;

/**
 * Says why the service does not start when the book or the address is at fault: every fault on a line of its own, and
 * no more.
 */
@Order(0)
final class StartFaults implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String faults = faults(cause);
            if (faults != null) {
                new PrintStream(System.err, true, StandardCharsets.UTF_8).println(faults); // whatever the locale
                return true;
            }
        }
        return false;
    }

    private static @Nullable String faults(Throwable cause) {
        if (cause instanceof RuleBookRejected rejected) {
            StringBuilder lines = new StringBuilder("Varde does not start: the rule book has faults.");
            rejected.faults()
                    .forEach(fault -> lines.append(System.lineSeparator()).append(fault));
            return lines.toString();
        }
        return cause instanceof BookNotFound || cause instanceof OpenToNetwork ? cause.getMessage() : null;
    }
}
