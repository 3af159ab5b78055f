package no.varde.report;

/** How much of what stands in a book a result says itself. */
public enum Expand {
    /** What is found, and why: each reason once, with the ids of its rule and of what it rests on. */
    NONE,
    /** Also the texts of the rules and their sentences, each once, and the details of measures and duties. */
    TEXTS,
    /** All of it wherever it is cited: each reason is a tree. */
    TREE
}
