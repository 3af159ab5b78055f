package no.varde.page.workshop;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import no.varde.service.ServedBook;

/**
 * The trials of drafts. One is made at a time, a few wait, and the last few are kept for some hours; all are gone when the
 * service stops. Whoever knows the id of one owns it. Safe for use by many threads.
 */
final class Runs {

    static final int MOST_WAITING = 3;
    static final int MOST_KEPT = 8;
    static final Duration KEPT = Duration.ofHours(4);

    private static final int ID_BYTES = 16;

    /** Makes a trial. */
    interface Work {
        void on(Run run) throws IOException;
    }

    /** Thrown when as many wait as can. */
    static final class Full extends RuntimeException {
        Full() {
            super("as many drafts wait as can", null, false, false);
        }
    }

    private final SecureRandom random = new SecureRandom();
    private final Map<String, Run> byId = new LinkedHashMap<>();
    private final Work work;
    private final InstantSource clock;
    private final ThreadPoolExecutor worker =
            new ThreadPoolExecutor(1, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), task -> {
                Thread thread = new Thread(task, "workshop");
                thread.setDaemon(true);
                return thread;
            });

    Runs(Work work, InstantSource clock) {
        this.work = work;
        this.clock = clock;
    }

    /**
     * Begins a trial, as soon as its turn comes.
     *
     * @throws Full where as many wait as can
     */
    Run begin(Handed draft, ServedBook old) {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        Run run = new Run(HexFormat.of().formatHex(id), draft, old, clock.instant());
        synchronized (this) {
            try {
                worker.execute(() -> work(run));
            } catch (RejectedExecutionException e) {
                throw new Full();
            }
            byId.put(run.id(), run);
            forgetOld();
        }
        return run;
    }

    private void work(Run run) {
        try {
            if (run.begin()) {
                work.on(run);
            }
        } catch (IOException e) {
            run.end(Run.State.UNREADABLE);
        }
    }

    /** Forgets what is over and too old, and of more than can be kept the first. */
    private void forgetOld() {
        Instant oldest = clock.instant().minus(KEPT);
        byId.values().removeIf(run -> run.state().isOver() && run.begun().isBefore(oldest));
        while (byId.size() > MOST_KEPT) {
            Optional<Run> first =
                    byId.values().stream().filter(run -> run.state().isOver()).findFirst();
            if (first.isEmpty()) {
                return; // all of them wait or work, and of those there are few
            }
            byId.remove(first.get().id());
        }
    }

    /** Returns the trial of an id; nothing where there is none, or it is too old. */
    synchronized Optional<Run> find(String id) {
        forgetOld();
        return Optional.ofNullable(byId.get(id));
    }

    synchronized void close() {
        byId.values().forEach(Run::stop);
        worker.shutdown();
        try {
            worker.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        byId.clear();
    }
}
