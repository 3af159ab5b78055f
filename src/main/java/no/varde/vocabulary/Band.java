package no.varde.vocabulary;

/**
 * Some of the answers to a question, with a sentence that says so.
 *
 * @param of the id of what is asked about: a question, a law, a fact about the household, or log and fact
 * @param key which of its answers, such as {@code YES}
 * @param slot the place of the question among all that a run knows
 * @param cells those cells of the {@link Scale} that belong to the band
 */
public record Band(String of, String key, int slot, CellSet cells) {

    /** Returns a name that no other band of the vocabulary has, such as {@code strangulation=YES}. */
    public String id() {
        return of + "=" + key;
    }

    /** Says whether an unknown answer satisfies the band. */
    public boolean allowsUnknown() {
        return cells.meets(CellSet.UNKNOWN);
    }

    /** Says whether an unknown answer satisfies the band beside known ones. */
    public boolean allowsUnknownToo() {
        return allowsUnknown() && !cells.isUnknown();
    }
}
