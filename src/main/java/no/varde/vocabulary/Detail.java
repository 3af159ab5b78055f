package no.varde.vocabulary;

/**
 * A detail that measures or duties may have.
 *
 * @param brief whether it belongs in a short list
 */
public record Detail(Text heading, boolean brief) {}
