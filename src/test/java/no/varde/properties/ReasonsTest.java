package no.varde.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.decision.Decision;
import no.varde.decision.Decision.HeldBack;
import no.varde.decision.Decision.NextReview;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Reason;
import no.varde.properties.Samples.Decided;
import no.varde.vocabulary.OutcomeKind;
import org.junit.jupiter.api.Test;

/** Property M4, first half: nothing is said without a rule, what made it fire, and a source. */
class ReasonsTest {

    @Test
    void m4_every_line_of_a_result_has_a_rule_with_a_source_and_what_made_it_fire() {
        for (Decided decided : Samples.decided()) {
            String yaml = Property.yaml(decided.assessment());
            Decision decision = decided.decision();
            decision.persons().forEach(person -> {
                if (person.level().rank() > 0) {
                    explained(yaml, "the level of " + person.ref(), person.levelReasons());
                }
                person.outcomes().forEach(outcome -> outcome(yaml, outcome));
                person.plan().forEach(line -> explained(yaml, line.item().id(), line.reasons()));
            });
            decision.duties().forEach(duty -> explained(yaml, duty.duty().id(), duty.reasons()));
            decision.warnings()
                    .forEach(warning -> explained(yaml, warning.warning().id(), warning.reasons()));
            NextReview review = decision.review();
            explained(yaml, "the next review", review == null ? List.of() : review.reasons());
        }
    }

    private static void outcome(String yaml, Outcome outcome) {
        String id = outcome.measure().id();
        if (outcome.order() > 0 || outcome.kind() == OutcomeKind.BLOCKED) {
            explained(yaml, id, outcome.reasons());
            assertThat(outcome.measure().source()).as("sources of " + id).isNotEmpty();
        }
        if (outcome.kind() == OutcomeKind.NOT_PROPORTIONATE) {
            explained(yaml, id, outcome.proposedBy());
            HeldBack why = outcome.heldBack();
            assertThat(why != null && (why.aboveCeiling() || !why.milder().isEmpty()))
                    .as(() -> "what holds back " + id + " in\n" + yaml)
                    .isTrue();
        }
    }

    private static void explained(String yaml, String line, List<Reason> reasons) {
        assertThat(reasons).as(() -> "reasons for " + line + " in\n" + yaml).isNotEmpty();
        for (Reason reason : reasons) {
            assertThat(reason.rule().sources())
                    .as("sources of " + reason.rule())
                    .isNotEmpty();
            assertThat(reason.evidence()).as("sentences of " + reason.rule()).isNotEmpty();
        }
    }
}
