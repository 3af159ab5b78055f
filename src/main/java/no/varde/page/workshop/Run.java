package no.varde.page.workshop;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Worded;
import no.varde.policy.GateReport;
import no.varde.policy.GateReport.Part;
import no.varde.policy.Watch;
import no.varde.service.ServedBook;
import org.jspecify.annotations.Nullable;

/** One trial of a draft, from when it is handed in. Safe for use by many threads. */
final class Run implements Watch {

    private final String id;
    private final Handed draft;
    private final ServedBook old;
    private final Instant begun;
    private final Map<Part, Step> steps = new EnumMap<>(Part.class);
    private State state = State.WAITING;
    private volatile boolean stopped;
    private List<Worded> faults = List.of();
    private String failure = "";
    private @Nullable Tried tried;

    /**
     * Begins one.
     *
     * @param id by which its page is found, and which nobody can guess
     * @param old the book that is served now
     */
    Run(String id, Handed draft, ServedBook old, Instant begun) {
        this.id = id;
        this.draft = draft;
        this.old = old;
        this.begun = begun;
    }

    /** How far it is. */
    enum State {
        WAITING,
        WORKING,
        /** There is a report. */
        DONE,
        /** Somebody stopped it. */
        STOPPED,
        /** The draft has faults, and nothing was tried. */
        FAULTY,
        /** The books cannot be compared. */
        NOT_COMPARED,
        /** There are no cases to try it with. */
        NO_CASES,
        /** Something cannot be read. */
        UNREADABLE,
        /** The time was not enough. */
        LATE,
        /** The program failed. */
        FAILED;

        boolean isOver() {
            return this != WAITING && this != WORKING;
        }
    }

    /** How much of a part is done. */
    record Step(int done, int all) {}

    String id() {
        return id;
    }

    Handed draft() {
        return draft;
    }

    ServedBook old() {
        return old;
    }

    Instant begun() {
        return begun;
    }

    synchronized State state() {
        return state;
    }

    /** Asks it to stop; it does so soon. */
    synchronized void stop() {
        stopped = true;
        if (state == State.WAITING) {
            state = State.STOPPED;
        }
    }

    boolean isStopped() {
        return stopped;
    }

    /** Says that its turn has come; false where nobody wants it any more. */
    synchronized boolean begin() {
        if (stopped) {
            return false;
        }
        state = State.WORKING;
        return true;
    }

    @Override
    public synchronized void at(Part part, int done, int all) {
        steps.put(part, new Step(done, all));
    }

    /** Returns how far each part is of which something is known. */
    synchronized Map<Part, Step> steps() {
        return Map.copyOf(steps);
    }

    synchronized void end(State how) {
        state = how;
    }

    synchronized void end(State how, List<? extends Worded> because) {
        faults = List.copyOf(because);
        state = how;
    }

    synchronized void fail(String name) {
        failure = name;
        state = State.FAILED;
    }

    synchronized void end(GateReport report) {
        tried = new Tried(report, old);
        state = State.DONE;
    }

    /** Returns what is wrong with the draft. */
    synchronized List<Worded> faults() {
        return faults;
    }

    /** Returns the name by which a failure is found in the log. */
    synchronized String failure() {
        return failure;
    }

    /** Returns what was found; null where nothing was, or not yet. */
    synchronized @Nullable Tried tried() {
        return tried;
    }
}
