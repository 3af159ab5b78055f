package no.varde.logic;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Turns, some at once, in the order in which they were asked for. Whoever waits looks now and then whether anybody still wants
 * the answer, and keeps the place meanwhile: a semaphore that is waited for a little at a time sends them to the end each
 * time. Safe for use by many threads.
 */
public final class FairTurns {

    private final Deque<CountDownLatch> waiting = new ArrayDeque<>();
    private int free;

    /**
     * Makes a place to wait.
     *
     * @param most how many have their turn at once, from 1
     */
    public FairTurns(int most) {
        this.free = most;
    }

    /**
     * Waits for one's turn as long as somebody waits for the answer; {@link #leave} ends it.
     *
     * @throws NotFinished when nobody waits any more; then there is no turn to leave
     */
    public void take() {
        CountDownLatch turn = asked();
        boolean isMine = false;
        try {
            while (!isMine) {
                isMine = turn.await(Patience.NANOS_BETWEEN_LOOKS, TimeUnit.NANOSECONDS);
                if (!isMine) {
                    Patience.check();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before its turn", e);
        } finally {
            if (!isMine) {
                giveUp(turn);
            }
        }
    }

    private synchronized CountDownLatch asked() {
        if (free > 0) {
            free--;
            return new CountDownLatch(0);
        }
        CountDownLatch turn = new CountDownLatch(1);
        waiting.add(turn);
        return turn;
    }

    /** The turn may have come at the same moment: then it is the next one's. */
    private synchronized void giveUp(CountDownLatch turn) {
        if (!waiting.remove(turn)) {
            leave();
        }
    }

    /** Ends a turn, which is that of the next from now on. */
    public synchronized void leave() {
        CountDownLatch next = waiting.poll();
        if (next == null) {
            free++;
        } else {
            next.countDown();
        }
    }

    /** Returns how many wait for their turn. */
    public synchronized int waiting() {
        return waiting.size();
    }
}
