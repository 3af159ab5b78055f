package no.varde.service;

import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Proves the principles of books beside the service, one book at a time: nothing waits for it. A book that is followed by
 * another before its turn comes is passed over.
 */
final class Prover {

    private final Clock clock;
    private @Nullable ServedBook next;
    private boolean running;

    Prover(Clock clock) {
        this.clock = clock;
    }

    /** Begins with a book as soon as the one before it is done. */
    synchronized void prove(ServedBook book) {
        if (next != null) {
            next.proofs().passOver();
        }
        next = book;
        if (!running) {
            running = true;
            Thread thread = new Thread(this::run, "principles");
            thread.setDaemon(true);
            thread.start();
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
