package no.varde.conversation;

import java.util.List;
import no.varde.explanation.NextQuestions.Candidate;

/**
 * What is not known, and what it could change.
 *
 * @param count how many unknown answers there are of which each, were it known, could alone make a difference
 * @param best those of them that are best asked next, three at most: first what nobody has asked yet;
 *     what is asked only with an answer to another of them comes after that one is known
 */
public record StillUnknown(int count, List<Candidate> best) {

    static final int MOST = 3;

    public StillUnknown {
        best = List.copyOf(best);
    }
}
