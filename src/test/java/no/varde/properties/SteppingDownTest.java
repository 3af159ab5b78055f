package no.varde.properties;

import java.util.List;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.properties.Findings.One;
import no.varde.properties.Property.Violations;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Property M11: what was put in place for a danger is lifted when the danger has fallen. */
class SteppingDownTest {

    private static final Answer YES = new Answer.Choice("YES");
    private static final Change FALLEN = new Change("adult", Change.question("threat-has-fallen"), YES);
    private static final Set<String> GOES_ON = Set.of(
            "ban-breached",
            "escalation",
            "harassed-after-separation",
            "concrete-plan-and-means",
            "strangulation-recent");

    @Test
    void m11_a_threat_that_has_fallen_never_adds_a_measure_that_changes_life() {
        Violations violations = new Violations();
        Samples.of(6000)
                .filter(SteppingDownTest::canFall)
                .forEach(assessment -> violations.check(assessment, SteppingDownTest::stepsUp));
        violations.assertNone(500);
    }

    private static boolean canFall(Assessment assessment) {
        return GOES_ON.stream()
                        .noneMatch(
                                question -> assessment.main().answer(question).equals(YES))
                && Findings.of(assessment).persons().stream()
                        .noneMatch(one -> one.level().id().equals("ACUTE"));
    }

    private static @Nullable String stepsUp(Assessment before) {
        if (!canFall(before) || before.main().answer("threat-has-fallen").equals(YES)) {
            return null;
        }
        Findings now = Findings.of(before);
        Findings then = Findings.of(FALLEN.in(before));
        for (One one : now.persons()) {
            One after = then.person(one.ref());
            if (after.level().rank() > one.level().rank()) {
                return "the level of " + one.ref() + " rises from "
                        + one.level().id() + " to " + after.level().id();
            }
            if (heavy(after) > heavy(one)) {
                return "more heavy measures are recommended for " + one.ref() + ": " + heavyIds(after);
            }
        }
        return null;
    }

    private static long heavy(One one) {
        return heavyIds(one).size();
    }

    private static List<String> heavyIds(One one) {
        return one.measures().stream()
                .filter(measure -> measure.intrusiveness() >= 4 && one.outcome(measure) == OutcomeKind.RECOMMENDED)
                .map(measure -> measure.id())
                .toList();
    }
}
