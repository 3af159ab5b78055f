package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a sentence asks is written as formulas in one order, so that what is searched finds the same in every run. */
class ConditionTest {

    @Test
    void the_outcomes_that_are_asked_for_come_in_the_same_order_however_they_were_gathered() {
        List<OutcomeKind> gathered = List.of(
                OutcomeKind.CONSIDER, OutcomeKind.BLOCKED, OutcomeKind.RECOMMENDED, OutcomeKind.NOT_PROPORTIONATE);
        Set<OutcomeKind> backwards = new LinkedHashSet<>();
        for (int i = gathered.size() - 1; i >= 0; i--) {
            backwards.add(gathered.get(i));
        }
        List<OutcomeKind> sorted = gathered.stream().sorted().toList();
        assertThat(new Condition.OutcomeIs("walk", new LinkedHashSet<>(gathered)).kinds())
                .containsExactlyElementsOf(sorted);
        assertThat(new Condition.OutcomeIs("walk", backwards).kinds()).containsExactlyElementsOf(sorted);
    }
}
