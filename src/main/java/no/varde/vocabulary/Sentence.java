package no.varde.vocabulary;

/** A meaning and how it is said. */
public record Sentence<M>(M meaning, Text text) {}
