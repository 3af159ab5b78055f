package no.varde.impact;

/**
 * A way in which what is said of a subject becomes another.
 *
 * @param from the id of a level or time, the kind of an outcome, {@link #HOLDS}, or {@link #NOTHING}
 * @param to in the same words
 */
public record Moved(Subject subject, String from, String to, Worth worth) {

    /** That a duty holds. */
    public static final String HOLDS = "HOLDS";

    /** That a duty does not hold, or that no time is said. */
    public static final String NOTHING = "NOTHING";

    /** What it is to the person, those that are told first before the others. */
    public enum Worth {
        /** A lower level or outcome, a later time, a duty that is gone. */
        LOSS,
        GAIN,
        OTHER;

        static Worth of(int before, int after) {
            return before > after ? LOSS : before < after ? GAIN : OTHER;
        }
    }
}
