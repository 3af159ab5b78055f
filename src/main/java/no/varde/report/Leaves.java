package no.varde.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.decision.Evidence;
import no.varde.decision.Evidence.CitedAnswer;
import no.varde.decision.Reason;
import no.varde.decision.Recorded;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Text;
import org.jspecify.annotations.Nullable;

/** Finds the sentences at the ends of a reason's tree: those said straight from answers, and the level, which is
 * explained by itself. That a level is not higher says nothing of why. */
final class Leaves {

    /** A count of more members than these is said as a whole; its parts are in the JSON. */
    private static final int MOST_PARTS = 5;

    private Leaves() {}

    /**
     * A sentence.
     *
     * @param ref the person it is said of where that is another than the reason's own; empty elsewhere
     * @param recorded what a log tells; null where it rests on what was answered
     */
    record Leaf(String ref, Text text, @Nullable Recorded recorded) {}

    /** Returns the sentences in the order of the tree, each once. */
    static List<Leaf> of(List<Reason> reasons) {
        Set<Leaf> leaves = new LinkedHashSet<>();
        reasons.forEach(reason -> reason.evidence().forEach(evidence -> collect(evidence, reason.ref(), leaves)));
        return new ArrayList<>(leaves);
    }

    private static void collect(Evidence evidence, String ref, Set<Leaf> leaves) {
        Condition condition = evidence.sentence().meaning();
        boolean isOwnLevel = condition.isOfLevel() && evidence.ref().equals(ref);
        boolean isEnd = !evidence.answers().isEmpty()
                || evidence.reasons().isEmpty() && evidence.parts().isEmpty()
                || evidence.parts().size() > MOST_PARTS
                || saysTheSameOfEach(evidence);
        if (isOwnLevel || isEnd) {
            if (saysWhy(condition)) {
                leaves.add(new Leaf(
                        isOf(ref, evidence) ? "" : evidence.ref(),
                        evidence.sentence().text(),
                        recorded(evidence)));
            }
            return;
        }
        evidence.parts().forEach(part -> collect(part, ref, leaves));
        evidence.reasons().forEach(reason -> reason.evidence().forEach(under -> collect(under, ref, leaves)));
    }

    /** Says whether a fact of the household is one of each member, and no more: it is said once, of the household. */
    private static boolean saysTheSameOfEach(Evidence evidence) {
        return !evidence.parts().isEmpty()
                && evidence.parts().stream().allMatch(part -> part.sentence().equals(evidence.sentence()));
    }

    /** Says whether a sentence is of a person: said of them, or resting on their answers alone. */
    private static boolean isOf(String ref, Evidence evidence) {
        return evidence.ref().equals(ref)
                || !evidence.answers().isEmpty()
                        && evidence.answers().stream()
                                .allMatch(answer -> answer.ref().equals(ref));
    }

    /** Returns what a log tells where nobody gave an answer that would be enough too. */
    private static @Nullable Recorded recorded(Evidence evidence) {
        List<CitedAnswer> answers = evidence.answers();
        return answers.stream().allMatch(cited -> cited.recorded() != null) && !answers.isEmpty()
                ? answers.get(0).recorded()
                : null;
    }

    private static boolean saysWhy(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> true,
                finding -> true,
                level -> level.lowest() > 0,
                count -> true,
                duty -> true,
                outcome -> true,
                dueBy -> true));
    }
}
