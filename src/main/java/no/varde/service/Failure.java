package no.varde.service;

import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs a failure without a word of what was sent: kinds and places of the exceptions, never their messages. */
public final class Failure {

    private static final Logger LOG = LoggerFactory.getLogger(Failure.class);
    private static final int FRAMES = 12;
    private static final int CAUSES = 5;

    private Failure() {}

    /**
     * Logs a failure and returns a name for it, by which an answer can refer to the log. One for want of memory ends the
     * process.
     */
    public static String log(Throwable thrown) {
        LastResort.endWithoutMemory(thrown);
        String name = "urn:uuid:" + UUID.randomUUID();
        LOG.error("no result, {}{}", name, trace(thrown));
        return name;
    }

    private static String trace(Throwable thrown) {
        StringBuilder trace = new StringBuilder();
        Throwable cause = thrown;
        for (int i = 0; i < CAUSES && cause != null; i++) {
            trace.append("\n").append(cause.getClass().getName()).append(frames(cause));
            cause = cause.getCause();
        }
        return trace.toString();
    }

    private static String frames(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "\n    at " + frame)
                .collect(Collectors.joining());
    }
}
