package no.varde.explanation;

import no.varde.vocabulary.Scale;

/**
 * An answer as an assessment has it, or something that follows from the assessment as an answer does: a fact of a log or
 * of the household, the day among the laws.
 *
 * @param ref whose it is; what is shared stands with the main person
 * @param slot its place among all that a run knows
 * @param cells the cells in which it lies
 */
public record GivenAnswer(String ref, int slot, long cells) {

    public boolean isUnknown() {
        return cells == Scale.UNKNOWN;
    }
}
