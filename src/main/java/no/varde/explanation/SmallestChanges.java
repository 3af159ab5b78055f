package no.varde.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;

/** Finds the fewest answers that, were they others, would bring a measure to the list of one assessment. */
final class SmallestChanges {

    private final Counterfactuals counterfactuals;
    private final Assessment assessment;
    private final boolean membersKnown;
    private final boolean oneAnswerOnly;
    private final Map<Subject, List<Change>> single = new HashMap<>();

    private SmallestChanges(BookLogic logic, Assessment assessment, boolean membersKnown, boolean oneAnswerOnly) {
        this.counterfactuals = logic.counterfactuals();
        this.assessment = assessment;
        this.membersKnown = membersKnown;
        this.oneAnswerOnly = oneAnswerOnly;
    }

    /** Returns the search for the fewest answers, for where few measures are asked about. */
    static SmallestChanges ofFewAnswers(BookLogic logic, Assessment assessment, boolean membersKnown) {
        return new SmallestChanges(logic, assessment, membersKnown, false);
    }

    /**
     * Returns the search for single answers, for where every measure is asked about.
     *
     * @param facts what is known of each person, the main person first
     */
    static SmallestChanges ofOneAnswer(
            BookLogic logic, Assessment assessment, boolean membersKnown, List<Facts> facts) {
        SmallestChanges search = new SmallestChanges(logic, assessment, membersKnown, true);
        List<String> refs = assessment.refs();
        for (Change change :
                logic.counterfactuals().single(assessment, membersKnown, subject -> isMissing(subject, refs, facts))) {
            search.single
                    .computeIfAbsent(change.subject(), any -> new ArrayList<>())
                    .add(change);
        }
        return search;
    }

    /** Says whether a subject is a measure that is not on the list: only of those it is told what would bring them. */
    private static boolean isMissing(Subject subject, List<String> refs, List<Facts> facts) {
        return subject.kind() == Kind.MEASURE
                && !facts.get(refs.indexOf(subject.ref())).outcome(subject.id()).isListed();
    }

    /** Returns the smallest changes that bring a measure to the list; none where it is there, or no few answers do. */
    List<Change> of(Measure measure, String ref) {
        Subject subject = ListStates.measure(measure.id(), ref);
        if (oneAnswerOnly) {
            return smallest(single.getOrDefault(subject, List.of()));
        }
        for (int most = 1; most <= Counterfactuals.MOST_ANSWERS; most++) {
            List<Change> found = smallest(
                    counterfactuals.of(assessment, membersKnown, subject, most).changes());
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<Change> smallest(List<Change> changes) {
        List<Change> bringing = changes.stream()
                .filter(change -> OutcomeKind.valueOf(change.to()).isListed())
                .toList();
        int fewest = bringing.stream().mapToInt(SmallestChanges::answers).min().orElse(0);
        return bringing.stream().filter(change -> answers(change) == fewest).toList();
    }

    /** Returns how many answers a change takes; what is asked only then is one at least. */
    private static int answers(Change change) {
        return change.because().size() + (change.further() ? 1 : 0);
    }
}
