package no.varde.logic;

/** Thrown when whoever asked waits no longer before the answer is found. What was asked can be asked again. */
public final class NotFinished extends RuntimeException {

    private final boolean nobodyWaits;

    NotFinished(boolean nobodyWaits) {
        super(
                nobodyWaits ? "nobody waits for the answer any more" : "not finished in the time that there is",
                null,
                false,
                false);
        this.nobodyWaits = nobodyWaits;
    }

    /** Says whether whoever asked has gone, so that there is nobody to tell what was found so far. */
    public boolean nobodyWaits() {
        return nobodyWaits;
    }
}
