package no.varde.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import org.drools.model.Drools;

/**
 * Keeps every derivation of one run. A conclusion that two steps reach becomes one fact and two derivations. Strata make
 * sure that nothing concluded is ever withdrawn.
 */
final class Recorder {

    private final List<Step> fired = new ArrayList<>(96);
    private final BitSet held;
    private int levelRank;

    Recorder(int conclusions) {
        this.held = new BitSet(conclusions);
    }

    void fire(Firing firing, Drools drools) {
        Step step = firing.step();
        fired.add(step);
        for (int i = 0; i < firing.numbers().length; i++) {
            int number = firing.numbers()[i];
            if (held.get(number)) {
                continue;
            }
            held.set(number);
            Conclusion conclusion = step.then().get(i);
            if (conclusion instanceof Conclusion.Level level) {
                levelRank = level.rank();
            }
            if (firing.isRead()[i]) {
                drools.insert(conclusion);
            }
        }
    }

    List<Step> fired() {
        return fired;
    }

    BitSet held() {
        return held;
    }

    int levelRank() {
        return levelRank;
    }
}
