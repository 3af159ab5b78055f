package no.varde.service;

import org.jspecify.annotations.Nullable;

/**
 * Ends the process when there is no memory left: a service that has lost a thread takes connections and answers nobody, and
 * only a new one can help. Whoever starts the JVM with {@code -XX:+ExitOnOutOfMemoryError} has that without this class.
 */
public final class LastResort {

    /** What the process ends with, as the JVM itself would end it. */
    static final int NO_MEMORY = 3;

    private static final int CAUSES = 10;

    private LastResort() {}

    /** Sees to it that no thread ends for want of memory without the process. */
    public static void install() {
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> {
            endWithoutMemory(thrown);
            Failure.log(thrown);
        });
    }

    /** Ends the process where something was thrown for want of memory. */
    static void endWithoutMemory(Throwable thrown) {
        if (isWantOfMemory(thrown)) {
            Runtime.getRuntime().halt(NO_MEMORY); // nothing else can be relied on to run
        }
    }

    /** Says whether something was thrown for want of memory, or because of it. */
    static boolean isWantOfMemory(Throwable thrown) {
        @Nullable Throwable cause = thrown;
        for (int i = 0; i < CAUSES && cause != null; i++) {
            if (cause instanceof OutOfMemoryError) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }
}
