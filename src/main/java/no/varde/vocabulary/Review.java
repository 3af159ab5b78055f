package no.varde.vocabulary;

/** A time within which the assessment is to be made again. */
public record Review(String id, int days, Text text) {}
