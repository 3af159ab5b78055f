package no.varde.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.decision.Evidence;
import no.varde.decision.Reason;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Text;

/** Finds the sentences at the ends of a reason's tree: those said straight from answers, and the level, which is
 * explained by itself. That a level is not higher says nothing of why. */
final class Leaves {

    /** A count of more members than these is said as a whole; its parts are in the JSON. */
    private static final int MOST_PARTS = 5;

    private Leaves() {}

    /** Returns the sentences in the order of the tree, each once. */
    static List<Text> of(List<Reason> reasons) {
        Set<Text> leaves = new LinkedHashSet<>();
        reasons.forEach(reason -> reason.evidence().forEach(evidence -> collect(evidence, leaves)));
        return new ArrayList<>(leaves);
    }

    private static void collect(Evidence evidence, Set<Text> leaves) {
        if (evidence.sentence().meaning() instanceof Condition.LevelIs level) {
            if (level.lowest() > 0) {
                leaves.add(evidence.sentence().text());
            }
            return;
        }
        if (!evidence.answers().isEmpty()
                || evidence.reasons().isEmpty() && evidence.parts().isEmpty()) {
            leaves.add(evidence.sentence().text());
            return;
        }
        if (evidence.parts().size() > MOST_PARTS) {
            leaves.add(evidence.sentence().text());
            return;
        }
        evidence.parts().forEach(part -> collect(part, leaves));
        evidence.reasons().forEach(reason -> reason.evidence().forEach(under -> collect(under, leaves)));
    }
}
