package no.varde.explanation;

import no.varde.vocabulary.Question;

/**
 * A question that is asked about someone.
 *
 * @param ref the person; the main one for a question about the household
 */
public record Asked(String ref, Question question) {}
