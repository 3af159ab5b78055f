package no.varde.logic;

import java.util.List;

/**
 * Something that two books have differently.
 *
 * @param id of the rule or of the entry of the vocabulary
 * @param removed sentences that only the old one has, in the language of the rules
 * @param added sentences that only the new one has
 */
public record Edit(Part part, Kind kind, String id, List<String> removed, List<String> added) {

    /** A part of a book. */
    public enum Part {
        RULE,
        QUESTION,
        LOG,
        HOUSEHOLD,
        COUNT,
        LEVEL,
        NEED,
        MEASURE
    }

    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
