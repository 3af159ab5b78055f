package no.varde.logic;

import no.varde.assessment.Assessment;

/**
 * Thrown when the readings of a book do not agree on a case that the formulas found. It is a fault of Varde, never a
 * result: nothing that rests on the case is shown.
 */
public final class ReadingsDiffer extends RuntimeException {

    private final transient Assessment assessment;

    public ReadingsDiffer(Assessment assessment, String what) {
        super("the readings of the book differ: " + what);
        this.assessment = assessment;
    }

    /** Returns the case. */
    public Assessment assessment() {
        return assessment;
    }
}
