package no.varde.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import no.varde.document.Worded;

/** Tells now and then how far something is that takes long; nothing of what is soon done. */
final class Progress implements AutoCloseable {

    private static final int SECONDS = 5;

    private final IntFunction<Worded> what;
    private final Terminal told;
    private final AtomicInteger done = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private Progress(IntFunction<Worded> what, Terminal told) {
        this.what = what;
        this.told = told;
    }

    /**
     * Begins to tell how much is done.
     *
     * @param all how much there is to do
     */
    static Progress of(CommandCode what, int all, Terminal told) {
        return begin(new Progress(done -> what.of(done, all), told));
    }

    /**
     * Begins to tell, of something that is not counted, how long it has gone on.
     *
     * @param what what is done, and for how many seconds
     */
    static Progress of(CommandCode what, Terminal told) {
        long start = System.nanoTime();
        return begin(new Progress(done -> what.of((System.nanoTime() - start) / 1_000_000_000L), told));
    }

    private static Progress begin(Progress progress) {
        progress.clock.scheduleAtFixedRate(progress::tell, SECONDS, SECONDS, TimeUnit.SECONDS);
        return progress;
    }

    /** Takes note that one more is done. */
    void more() {
        done.incrementAndGet();
    }

    /** Takes note of how many are done by now. */
    void done(int number) {
        done.set(number);
    }

    private void tell() {
        told.line(what.apply(done.get()));
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
