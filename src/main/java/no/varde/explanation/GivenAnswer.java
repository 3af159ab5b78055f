package no.varde.explanation;

import no.varde.assessment.Assessment;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;

/**
 * An answer as an assessment has it, or something that follows from the assessment as an answer does: a fact of a log or
 * of the household, the day among the laws.
 *
 * @param ref whose it is; what is shared stands with the main person
 * @param slot its place among all that a run knows
 * @param cells the cells in which it lies
 */
public record GivenAnswer(String ref, int slot, CellSet cells) {

    public boolean isUnknown() {
        return cells.isUnknown();
    }

    /** Returns the answer as it was given to its question, or the choice that follows from others that were. */
    public Answer in(Assessment assessment, Question question) {
        Answer answer = assessment.person(ref).person().answer(question.id());
        if (answer.isKnown()) {
            return answer;
        }
        return question.scale().choices().stream()
                .filter(choice -> question.scale().cell(choice).equals(cells))
                .<Answer>map(Answer.Choice::new)
                .findFirst()
                .orElse(answer);
    }
}
