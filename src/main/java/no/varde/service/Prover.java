package no.varde.service;

import java.time.Clock;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * Proves the principles of books beside the service, one book at a time: nothing waits for it. A book that is followed by
 * another before its turn comes is passed over.
 */
final class Prover {

    private final Clock clock;
    private final Executor executor;
    private @Nullable ServedBook next;
    private boolean running;

    Prover(Clock clock) {
        this(clock, Prover::beside);
    }

    /**
     * Makes a prover.
     *
     * @param executor runs its work beside whoever asks for it
     */
    Prover(Clock clock, Executor executor) {
        this.clock = clock;
        this.executor = executor;
    }

    private static void beside(Runnable work) {
        Thread thread = new Thread(work, "principles");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins with a book as soon as the one before it is done. */
    synchronized void prove(ServedBook book) {
        if (next != null) {
            next.proofs().passOver();
        }
        next = book;
        if (!running) {
            running = true;
            executor.execute(this::run);
        }
    }

    private void run() {
        for (ServedBook book = take(); book != null; book = take()) {
            book.proofs().prove(book.decider(), clock);
        }
    }

    private synchronized @Nullable ServedBook take() {
        ServedBook taken = next;
        next = null;
        running = taken != null;
        return taken;
    }
}
