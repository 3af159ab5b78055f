package no.varde.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.varde.SmallBooks;
import no.varde.logic.Cases;
import no.varde.logic.Definitions;
import no.varde.logic.RunFormulas.Asked;
import no.varde.logic.RunFormulas.Counted;
import no.varde.vocabulary.Count;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** A count is taken to follow from the same one in another run only where each of what it counts does. */
class CountLemmasTest {

    private static final Count TROUBLES =
            Vocabulary.known(SmallBooks.KITE.vocabulary().counts(), "troubles");

    private final Definitions definitions = new Definitions();
    private final FormulaFactory f = definitions.factory();
    private final Cases cases = new Cases(definitions);
    private final Variable suspicion = f.variable("suspicion");
    private final List<Formula> before = List.of(f.variable("b0"), f.variable("b1"), f.variable("b2"));
    private final List<Formula> after = List.of(f.variable("a0"), f.variable("a1"), f.variable("a2"));
    private final Counted was = new Counted(definitions.atLeast(2, before), before);
    private final Counted is = new Counted(definitions.atLeast(2, after), after);

    /** Lets what is counted hold after wherever it does before and the suspicion is true, but for some of it. */
    private void keptWhereSuspected(int from) {
        List<Formula> kept = new ArrayList<>();
        for (int i = from; i < before.size(); i++) {
            kept.add(f.implication(f.and(suspicion, before.get(i)), after.get(i)));
        }
        definitions.always(kept);
        Asked asked = new Asked(TROUBLES, false);
        new CountLemmas(cases, suspicion).learn(Map.of(asked, was), Map.of(asked, is));
    }

    private boolean isLost(Formula... where) {
        List<Formula> all = new ArrayList<>(List.of(was.reached(), is.reached().negate()));
        all.addAll(List.of(where));
        return cases.isPossible(all);
    }

    @Test
    void a_count_of_what_stays_is_not_lost() {
        keptWhereSuspected(0);
        assertThat(isLost(suspicion)).isFalse();
    }

    @Test
    void a_count_is_lost_where_one_of_what_it_counts_is() {
        keptWhereSuspected(1);
        assertThat(isLost(suspicion)).isTrue();
    }

    @Test
    void nothing_is_said_of_a_count_where_the_suspicion_is_false() {
        keptWhereSuspected(0);
        assertThat(isLost(suspicion.negate())).isTrue();
    }

    @Test
    void nothing_is_said_of_a_count_that_is_gained() {
        keptWhereSuspected(0);
        assertThat(cases.isPossible(
                        List.of(suspicion, is.reached(), was.reached().negate())))
                .isTrue();
    }
}
