package no.varde.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import org.drools.model.Drools;

/**
 * Keeps every derivation of one run. A conclusion that two steps reach becomes one fact and two derivations. Strata make
 * sure that nothing concluded is ever withdrawn.
 */
public final class Recorder {

    private final List<Step> fired = new ArrayList<>(64);
    private final Set<Conclusion> concluded = new HashSet<>(128);

    void fire(Step step, Drools drools) {
        fired.add(step);
        for (Conclusion conclusion : step.then()) {
            if (concluded.add(conclusion) && isRead(conclusion)) {
                drools.insert(conclusion);
            }
        }
    }

    /** Says whether any step can ask for a conclusion of this kind; others need not become facts. */
    private static boolean isRead(Conclusion conclusion) {
        return !(conclusion instanceof Conclusion.Warning
                || conclusion instanceof Conclusion.PlanItem
                || conclusion instanceof Conclusion.Review);
    }

    List<Step> fired() {
        return fired;
    }

    Set<Conclusion> concluded() {
        return concluded;
    }
}
