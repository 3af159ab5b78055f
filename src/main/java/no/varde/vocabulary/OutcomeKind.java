package no.varde.vocabulary;

/** What became of a measure for a person; exactly one of these holds. */
public enum OutcomeKind {
    RECOMMENDED,
    CONSIDER,
    NOT_PROPORTIONATE,
    NEEDS_CLARIFICATION,
    BLOCKED,
    NOT_INDICATED
}
