package no.varde.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.TheBook;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Role;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.base.rule.Pattern;
import org.drools.base.rule.constraint.Constraint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kie.api.KieBase;

/** Drools looks up which steps it tries, and asks each premise of them of the fact itself. */
class NetworkTest {

    @ParameterizedTest
    @EnumSource(Role.class)
    void of_each_step_the_stratum_is_looked_up_and_each_premise_is_asked_of_the_fact_itself(Role role) {
        List<NumberedStep> steps = NumberedStep.of(TheBook.BOOK.steps(), role);
        KieBase base = Network.of(new ModelWriter(steps, TheBook.BOOK.index()));
        assertThat(steps).isNotEmpty().allSatisfy(numbered -> {
            Step step = numbered.step();
            List<Constraint> constraints = constraints(base, step);
            assertThat(constraints.get(0)).isNotInstanceOf(PremiseConstraint.class);
            assertThat(constraints.subList(1, constraints.size()))
                    .hasSameSizeAs(step.when())
                    .allSatisfy(premise -> assertThat(premise).isInstanceOf(PremiseConstraint.class));
        });
    }

    private static List<Constraint> constraints(KieBase base, Step step) {
        RuleImpl rule = (RuleImpl) base.getRule(ModelWriter.PACKAGE, step.name());
        return ((Pattern) rule.getLhs().getNestedElements().get(0)).getConstraints();
    }
}
