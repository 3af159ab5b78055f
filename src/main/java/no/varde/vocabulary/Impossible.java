package no.varde.vocabulary;

import java.util.List;

/**
 * Answers that cannot all be true, so that no case has them.
 *
 * @param where a band of each of two or more questions that one run sees; none of them allows an unknown answer
 * @param says why it cannot be, as a whole sentence
 */
public record Impossible(String id, List<Band> where, Text says, List<String> source) {

    public Impossible {
        source = List.copyOf(source);
        where = List.copyOf(where);
    }

    /** Says whether the answer in a slot is one of these. */
    public boolean names(int slot) {
        return where.stream().anyMatch(band -> band.slot() == slot);
    }
}
