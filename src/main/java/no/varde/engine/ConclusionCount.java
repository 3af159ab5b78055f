package no.varde.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.Count;

/** The members of a count that are concluded. */
final class ConclusionCount {

    private ConclusionCount() {}

    /** Returns the conclusions, any of which adds one; an outcome of a measure can be one kind only. */
    static Set<Conclusion> members(Count count) {
        Set<Conclusion> members = new LinkedHashSet<>();
        count.findings().forEach(finding -> members.add(new Conclusion.Finding(finding)));
        for (OutcomeIs is : count.outcomes()) {
            is.kinds().forEach(kind -> members.add(new Conclusion.Outcome(is.measure(), kind)));
        }
        return members;
    }
}
