package no.varde.proof;

import java.util.List;
import java.util.Map;
import no.varde.logic.Cases;
import no.varde.logic.RunFormulas.Asked;
import no.varde.logic.RunFormulas.Counted;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * Holds the counts of one run against those of another, wherever a suspicion is true: when each of what is counted in the
 * one holds in the other too, so does the count. A search alone would have to find this out number by number.
 */
final class CountLemmas {

    private final FormulaFactory f;
    private final Cases cases;
    private final Formula suspicion;

    CountLemmas(Cases cases, Formula suspicion) {
        this.f = cases.factory();
        this.cases = cases;
        this.suspicion = suspicion;
    }

    /** Lets the search know of each count that is reached where the same one is in the other run, if that is proved. */
    void learn(Map<Asked, Counted> before, Map<Asked, Counted> after) {
        before.forEach((asked, was) -> {
            Counted is = after.get(asked);
            if (is != null && asked.count().atLeast() > 1) {
                learnIfProved(was, is);
                learnIfProved(is, was);
            }
        });
    }

    private void learnIfProved(Counted first, Counted then) {
        for (int i = 0; i < first.members().size(); i++) {
            List<Formula> broken = List.of(
                    suspicion, first.members().get(i), then.members().get(i).negate());
            if (cases.isPossible(broken)) {
                return;
            }
        }
        cases.learn(f.implication(f.and(suspicion, first.reached()), then.reached()));
    }
}
