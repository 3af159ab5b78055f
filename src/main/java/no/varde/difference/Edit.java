package no.varde.difference;

import java.util.List;

/**
 * Something that two books have differently.
 *
 * @param id of the rule or of the entry of the vocabulary
 * @param removed what only the old one says: sentences of a rule in the language of the rules, or what an entry says in
 *     the words of its file
 * @param added what only the new one says
 */
public record Edit(Part part, Kind kind, String id, List<String> removed, List<String> added) {
    public Edit {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    /** A part of a book. */
    public enum Part {
        RULE,
        QUESTION,
        /** Answers that cannot all be true: it changes which cases there are, and nothing that is said of them. */
        IMPOSSIBLE,
        LAW,
        LOG,
        HOUSEHOLD,
        COUNT,
        FINDING,
        LEVEL,
        NEED,
        MEASURE,
        DUTY,
        WARNING,
        PLAN,
        REVIEW
    }

    /** What became of it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }
}
