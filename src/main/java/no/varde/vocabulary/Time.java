package no.varde.vocabulary;

/**
 * Not later than when something is to be done.
 *
 * @param rank 0 for the earliest
 */
public record Time(String id, int rank, Text name) {}
