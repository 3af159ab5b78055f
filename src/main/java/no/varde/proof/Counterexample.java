package no.varde.proof;

import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.document.Message;

/**
 * The smallest case in which a principle fails: of those with the fewest members, one with the fewest answers.
 *
 * @param what what is wrong there, in the words of a fault
 * @param assessments the case, or the two cases of a pair, before and after; Drools has run each of them
 */
public record Counterexample(Message what, List<Assessment> assessments) {

    public Counterexample {
        assessments = List.copyOf(assessments);
    }
}
