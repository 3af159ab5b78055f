package no.varde.engine;

import java.util.LinkedHashSet;
import java.util.Set;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.Count;

/** The members of a count that are concluded. */
final class ConclusionCount {

    private ConclusionCount() {}

    /** Returns the conclusions, any of which adds one; an outcome of a measure can be one kind only. */
    static Set<Conclusion> members(Count count) {
        Set<Conclusion> members = new LinkedHashSet<>();
        count.members().forEach(member -> {
            if (member.meaning() instanceof FindingIs finding) {
                members.add(new Conclusion.Finding(finding.finding()));
            } else if (member.meaning() instanceof OutcomeIs outcome) {
                outcome.kinds().forEach(kind -> members.add(new Conclusion.Outcome(outcome.measure(), kind)));
            }
        });
        return members;
    }
}
