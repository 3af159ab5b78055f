package no.varde.engine;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.OutcomeIs;
import no.varde.vocabulary.Count;

/** The members of a count that are concluded. */
final class ConclusionCount {

    private ConclusionCount() {}

    /** Returns the one type of all members, so that Drools need not look at facts of other types; or the type of them all. */
    static Class<? extends Conclusion> type(Set<Conclusion> members) {
        List<Class<? extends Conclusion>> types = members.stream()
                .<Class<? extends Conclusion>>map(Conclusion::getClass)
                .distinct()
                .toList();
        return types.size() == 1 ? types.get(0) : Conclusion.class;
    }

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
