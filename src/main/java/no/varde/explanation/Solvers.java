package no.varde.explanation;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import no.varde.logic.FairTurns;
import no.varde.logic.NotFinished;
import no.varde.rulebook.RuleBook;

/**
 * The one place where the formulas of a book are asked. A solver answers one question at a time; there are as many as have
 * been asked at the same time, up to a number. Whoever comes when all are busy waits. Safe
 * for use by many threads.
 */
final class Solvers {

    /** A solver that has been asked of every size of families takes some 70 MB, and the rest needs room too. */
    private static final long BYTES_FOR_EACH = 200L << 20;

    private final RuleBook book;
    private final FairTurns turns;
    private final Deque<Solver> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger made = new AtomicInteger();

    /**
     * Makes a place to ask.
     *
     * @param most the most solvers, from 1: one for each core, since more of them answer no sooner
     */
    Solvers(RuleBook book, int most) {
        this.book = book;
        this.turns = new FairTurns(most);
    }

    /** Returns how many solvers this machine has cores for, and memory. */
    static int affordable() {
        Runtime machine = Runtime.getRuntime();
        return (int) Math.max(1, Math.min(machine.availableProcessors(), machine.maxMemory() / BYTES_FOR_EACH));
    }

    /**
     * Asks a question.
     *
     * @param question must keep nothing of the solver, and ask nothing here itself
     * @throws NotFinished when whoever asks waits no longer
     */
    <T> T ask(Function<Solver, T> question) {
        turns.take();
        try {
            return answer(question);
        } finally {
            turns.leave();
        }
    }

    private <T> T answer(Function<Solver, T> question) {
        Solver solver = idle.pollFirst(); // the one used last: it has most of what is asked for
        if (solver == null) {
            solver = new Solver(book);
            made.incrementAndGet();
        }
        boolean isWhole = false;
        try {
            T answer = question.apply(solver);
            isWhole = true;
            return answer;
        } catch (NotFinished broken) {
            isWhole = true; // a search that was broken off leaves nothing half done
            throw broken;
        } finally {
            if (isWhole) {
                solver.letGo();
                idle.addFirst(solver);
            } else {
                made.decrementAndGet(); // what state it is in nobody knows; no question may use it again
            }
        }
    }

    /** Returns how many solvers there are, whether they answer or wait. */
    int size() {
        return made.get();
    }
}
