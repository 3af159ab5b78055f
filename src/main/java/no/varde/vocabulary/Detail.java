package no.varde.vocabulary;

/**
 * A detail that measures or duties may have.
 *
 * @param brief whether it belongs in a short list
 * @param shown how it stands where measures are listed
 */
public record Detail(Text heading, boolean brief, Shown shown) {

    /** How a detail stands on the page that lists the measures. */
    public enum Shown {
        /** One step away. */
        AWAY,
        /** Open, with the others that are. */
        OPEN,
        /** Open and marked, by itself below the others. */
        APART
    }

    /** Returns this detail as it stands on the page that lists the measures. */
    public Detail as(Shown other) {
        return new Detail(heading, brief, other);
    }
}
