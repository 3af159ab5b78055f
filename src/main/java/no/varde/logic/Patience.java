package no.varde.logic;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.logicng.handlers.SATHandler;

/**
 * How long whoever asks something of the formulas waits for the answer. It goes with the thread that looks for it, since
 * what is searched is kept from one question to the next, and whoever searches deep down knows nothing of who asks. Without
 * one, a search goes on until it is done.
 */
public final class Patience implements SATHandler {

    private static final ThreadLocal<Patience> OF_THREAD = new ThreadLocal<>();
    private static final Patience ENDLESS = new Patience(Long.MAX_VALUE, () -> false, () -> 0);

    /** Whether somebody waits still is asked so often, since it is asked of the connection. */
    static final long NANOS_BETWEEN_LOOKS = Duration.ofMillis(100).toNanos();

    private final long end;
    private final BooleanSupplier isGone;
    private final LongSupplier nanoTime;
    private long nextLook;
    private boolean gone;
    private boolean spent;

    private Patience(long end, BooleanSupplier isGone, LongSupplier nanoTime) {
        this.end = end;
        this.isGone = isGone;
        this.nanoTime = nanoTime;
        this.nextLook = nanoTime.getAsLong();
    }

    /** Returns that of somebody who waits for some time. */
    public static Patience of(Duration most) {
        return of(most, () -> false);
    }

    /**
     * Returns that of somebody who waits for some time, unless they go before.
     *
     * @param most from now on
     * @param isGone says whether nobody waits any more; asked now and then, by the thread that works
     */
    public static Patience of(Duration most, BooleanSupplier isGone) {
        return of(most, isGone, System::nanoTime);
    }

    static Patience of(Duration most, BooleanSupplier isGone, LongSupplier nanoTime) {
        return new Patience(nanoTime.getAsLong() + most.toNanos(), isGone, nanoTime);
    }

    /**
     * Looks for an answer while somebody waits. Within the patience of somebody else the one that ends first ends both.
     *
     * @throws NotFinished when they wait no longer
     */
    public static <T> T during(Patience patience, Supplier<T> work) {
        try (Held held = patience.hold()) {
            return work.get();
        }
    }

    /** Waits from now on for all that this thread does, until what is returned is closed. */
    public Held hold() {
        Patience outer = OF_THREAD.get();
        OF_THREAD.set(outer == null || outer == ENDLESS ? this : this == ENDLESS ? outer : within(outer));
        return new Held(outer);
    }

    /** That somebody waits for what a thread does. */
    public static final class Held implements AutoCloseable {

        private final @Nullable Patience outer;

        private Held(@Nullable Patience outer) {
            this.outer = outer;
        }

        @Override
        public void close() {
            if (outer == null) {
                OF_THREAD.remove();
            } else {
                OF_THREAD.set(outer);
            }
        }
    }

    /**
     * Returns that of whoever asked on this thread, for other threads to {@link #hold} that work for them: when they wait no
     * longer, all of it ends.
     */
    public static Patience ofThisThread() {
        Patience present = present();
        return present == ENDLESS ? ENDLESS : new Patience(present.end, present.isGone, present.nanoTime);
    }

    private Patience within(Patience outer) {
        return new Patience(
                Math.min(end, outer.end), () -> isGone.getAsBoolean() || outer.isGone.getAsBoolean(), nanoTime);
    }

    /** Returns that of whoever asked on this thread. */
    static Patience present() {
        Patience present = OF_THREAD.get();
        return present == null ? ENDLESS : present;
    }

    /**
     * Looks whether somebody waits still, for whoever works long without asking the formulas.
     *
     * @throws NotFinished when they do not
     */
    public static void check() {
        Patience present = present();
        if (present.isSpent()) {
            throw present.notFinished();
        }
    }

    /** Says whether nobody waits any more; once that is so, it stays so. */
    boolean isSpent() {
        if (this == ENDLESS || spent) {
            return spent;
        }
        long now = nanoTime.getAsLong();
        if (now - nextLook >= 0) {
            nextLook = now + NANOS_BETWEEN_LOOKS;
            gone = isGone.getAsBoolean();
        }
        spent = gone || now - end >= 0;
        return spent;
    }

    NotFinished notFinished() {
        return new NotFinished(gone);
    }

    @Override
    public void started() {}

    @Override
    public boolean aborted() {
        return spent;
    }

    @Override
    public boolean detectedConflict() {
        return !isSpent();
    }

    @Override
    public void finishedSolving() {}
}
