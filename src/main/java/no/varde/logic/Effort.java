package no.varde.logic;

import org.logicng.handlers.SATHandler;

/**
 * How many dead ends searches may run into: the same for the same books, however fast they run, unless nobody waits for
 * them any more.
 */
public final class Effort implements SATHandler {

    private int left;
    private boolean aborted;

    public Effort(int conflicts) {
        this.left = conflicts;
    }

    @Override
    public void started() {
        aborted = false;
    }

    @Override
    public boolean aborted() {
        return aborted;
    }

    @Override
    public boolean detectedConflict() {
        aborted = --left < 0 || Patience.present().isSpent();
        return !aborted;
    }

    @Override
    public void finishedSolving() {}
}
