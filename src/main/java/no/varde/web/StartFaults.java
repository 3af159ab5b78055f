package no.varde.web;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import no.varde.document.Characters;
import no.varde.document.Worded;
import no.varde.rulebook.RuleBookRejected;
import no.varde.service.ServedBooks.NotKept;
import no.varde.service.Unproved;
import no.varde.settings.Setting;
import no.varde.settings.SettingFault;
import no.varde.settings.SettingsRejected;
import no.varde.web.BookConfiguration.BookNotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.annotation.Order;

/**
 * Says why the service does not start when the book or a setting is at fault: every fault on a line of its own, and no
 * more.
 */
@Order(0)
final class StartFaults implements SpringBootExceptionReporter {

    private static final Logger LOG = LoggerFactory.getLogger(StartFaults.class);

    /** Who starts the service reads the language in which its rules are written; a book that has another says so. */
    private static final String LANGUAGE = "nb";

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            List<String> lines = lines(cause);
            if (!lines.isEmpty()) {
                tell(lines);
                return true;
            }
        }
        LOG.debug("why it does not start", failure);
        tell(List.of(start(RequestCode.UNKNOWN_CAUSE.of(innermost(failure)))));
        return true;
    }

    private static void tell(List<String> lines) {
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8); // whatever the locale
        lines.forEach(err::println);
    }

    /** Returns the first line of what the last cause says. */
    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage())
                .lines()
                .findFirst()
                .map(Characters::masked)
                .orElse("");
    }

    private static String start(Worded why) {
        return RequestCode.NO_START.of(why).in(LANGUAGE);
    }

    private static List<String> lines(Throwable cause) {
        if (cause instanceof RuleBookRejected rejected) {
            return Stream.concat(
                            Stream.of(start(RequestCode.BOOK_HAS_FAULTS.of())),
                            rejected.faults().stream().map(fault -> fault.in(LANGUAGE)))
                    .toList();
        }
        if (cause instanceof Unproved unproved) {
            return Stream.concat(
                            Stream.of(start(RequestCode.NOT_PROVED.of(Setting.UNPROVED.id()))),
                            unproved.faults().stream().map(fault -> fault.in(LANGUAGE)))
                    .toList();
        }
        if (cause instanceof NotKept kept) {
            return List.of(start(RequestCode.NOT_KEPT.of(kept.folder(), Setting.BOOKS.id())));
        }
        if (cause instanceof SettingsRejected rejected) {
            return rejected.faults().stream().map(StartFaults::start).toList();
        }
        if (cause instanceof BookNotFound) {
            return List.of(String.valueOf(cause.getMessage()));
        }
        SettingFault late = late(cause);
        return late == null ? List.of() : List.of(start(late));
    }

    /** Returns what is wrong with a setting that only the part which reads it knows of. */
    private static @Nullable SettingFault late(Throwable cause) {
        if (cause instanceof PortInUseException taken) { // just now, after it was looked at
            return Setting.PORT.isTaken(taken.getPort());
        }
        if (cause instanceof BindException unread) {
            var written = unread.getProperty();
            Object value = written == null ? "" : written.getValue();
            return new SettingFault(
                    unread.getName().toString(), RequestCode.NOT_ALLOWED.of(value, RequestCode.WHAT_IT_CAN_BE.of()));
        }
        return null;
    }
}
