package no.varde.vocabulary;

/**
 * Some of the answers to a question, with a sentence that says so.
 *
 * @param id question and band, such as {@code strangulation=YES}
 * @param slot the place of the question among all that a run knows
 * @param mask the cells of {@link Scale} that belong to the band
 */
public record Band(String id, int slot, long mask) {

    /** Says whether an unknown answer satisfies the band. */
    public boolean allowsUnknown() {
        return (mask & Scale.UNKNOWN) != 0;
    }

    /** Says whether an unknown answer satisfies the band beside known ones. */
    public boolean allowsUnknownToo() {
        return allowsUnknown() && mask != Scale.UNKNOWN;
    }
}
