package no.varde.policy;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import no.varde.logic.Patience;

/** Work that goes on in a thread of its own while other work is done. */
final class Beside<T> {

    private final FutureTask<T> task;

    private Beside(FutureTask<T> task) {
        this.task = task;
    }

    /** Begins a work; nobody waits for its end unless it is asked for what it found. */
    static <T> Beside<T> begin(Callable<T> work) {
        Patience patience = Patience.ofThisThread(); // whoever stops the one stops the other
        FutureTask<T> task = new FutureTask<>(() -> {
            try (Patience.Held held = patience.hold()) {
                return work.call();
            }
        });
        Thread thread = new Thread(task, "gate");
        thread.setDaemon(true);
        thread.start();
        return new Beside<>(task);
    }

    /**
     * Waits for the end and returns what was found.
     *
     * @throws IOException when that was thrown, as any other failure of the work is
     */
    T found() throws IOException {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
