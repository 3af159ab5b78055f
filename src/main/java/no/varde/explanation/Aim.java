package no.varde.explanation;

/** What an answer must be able to change for a question to be asked. */
public enum Aim {
    /** The list: the levels, the duties, and the measures that are recommended or can be considered. */
    LIST,
    /**
     * What stands first on a result: the levels, the duties with their times, and what is recommended to be done not later
     * than the vocabulary says of the first screen. It is the list where a book has no times.
     */
    FIRST_SCREEN
}
