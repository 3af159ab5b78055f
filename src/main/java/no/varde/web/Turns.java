package no.varde.web;

import java.time.Duration;
import java.util.function.Supplier;
import no.varde.logic.FairTurns;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;

/**
 * Lets as many assessments of programs be answered at once as leave a core to the pages, and the others wait for their
 * turn. However many programs ask, and however many of them go away again, the next page
 * of a helper finds a core and a thread. Safe for use by many threads.
 */
final class Turns {

    /** Whoever waits takes a thread, of which there are 200. */
    private static final int MOST_WAITING = 50;

    /** So long may a program wait for its turn. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);

    private final FairTurns turns;

    /**
     * Makes a place to wait.
     *
     * @param most how many are answered at once, from 1
     */
    Turns(int most) {
        this.turns = new FairTurns(most);
    }

    /** Returns turns that leave one core of this machine, where it has more than one. */
    static Turns leavingOneCore() {
        return new Turns(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    /**
     * Answers a client when it is its turn.
     *
     * @throws NotFinished when the client has gone, or it takes too long
     * @throws Refused when too many wait
     */
    <T> T take(StillThere client, Supplier<T> answer) {
        return take(Patience.of(LONGEST_WAIT, client::isGone), answer);
    }

    /**
     * Answers when it is one's turn.
     *
     * @throws NotFinished when whoever asks has gone, or it takes too long
     * @throws Refused when too many wait
     */
    <T> T take(Patience patience, Supplier<T> answer) {
        await(patience);
        try {
            return answer.get();
        } finally {
            turns.leave();
        }
    }

    private void await(Patience patience) {
        if (turns.waiting() >= MOST_WAITING) {
            throw new Refused(ProblemKind.BUSY, RequestFault.inRequest("", RequestCode.TOO_MANY_WAITING.of()));
        }
        try (Patience.Held held = patience.hold()) {
            turns.take();
        }
    }
}
