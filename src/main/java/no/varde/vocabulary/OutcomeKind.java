package no.varde.vocabulary;

import java.util.List;

/** What became of a measure for a person; exactly one of these holds. */
public enum OutcomeKind {
    RECOMMENDED,
    CONSIDER,
    NOT_PROPORTIONATE,
    NEEDS_CLARIFICATION,
    BLOCKED,
    NOT_INDICATED;

    /**
     * From most protection to least: a measure that is held back is less than one that is clarified still, and a block is less
     * than nothing said, since it takes the measure away whatever else speaks for it.
     */
    public static final List<OutcomeKind> BY_PROTECTION =
            List.of(RECOMMENDED, CONSIDER, NEEDS_CLARIFICATION, NOT_PROPORTIONATE, NOT_INDICATED, BLOCKED);

    /** Says whether the measure stands on the list: recommended, or to be considered. */
    public boolean isListed() {
        return this == RECOMMENDED || this == CONSIDER;
    }
}
