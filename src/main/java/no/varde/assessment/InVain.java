package no.varde.assessment;

import no.varde.vocabulary.Question;

/**
 * A question that was asked of somebody in vain: the answer is not known, and that was said.
 *
 * @param ref the person; the main one for a question about the household
 */
public record InVain(String ref, Question question) {}
