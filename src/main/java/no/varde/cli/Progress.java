package no.varde.cli;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Tells now and then how far something is that takes long; nothing of what is soon done. */
final class Progress implements AutoCloseable {

    private static final int SECONDS = 5;

    private final String what;
    private final Terminal told;
    private final int all;
    private int seconds;
    private final AtomicInteger done = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "progress");
        thread.setDaemon(true);
        return thread;
    });

    private Progress(String what, int all, Terminal told) {
        this.what = what;
        this.all = all;
        this.told = told;
    }

    /**
     * Begins to tell.
     *
     * @param what that which goes on, after a number
     * @param all how much there is to do
     */
    static Progress of(String what, int all, Terminal told) {
        Progress progress = new Progress(what, all, told);
        progress.clock.scheduleAtFixedRate(progress::tell, SECONDS, SECONDS, TimeUnit.SECONDS);
        return progress;
    }

    /**
     * Begins to tell, of something that is not counted, how long it has gone on.
     *
     * @param what what is done, as a sentence
     */
    static Progress of(String what, Terminal told) {
        return of(what, 0, told);
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
        seconds += SECONDS;
        told.line(all == 0 ? what + ", for " + seconds + " s by now" : done.get() + " of " + all + " " + what);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
