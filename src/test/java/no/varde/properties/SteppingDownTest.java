package no.varde.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.properties.Findings.One;
import no.varde.properties.Property.Violations;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Property M11: what was put in place for a danger is lifted when the danger has fallen. */
class SteppingDownTest {

    private static final Path V21 = Path.of("fixtures/situations/V21-soner-langt-unna.yaml");
    private static final Path V21_BEFORE = Path.of("fixtures/former/V21-et-halvt-ar-for.yaml");

    private static final Answer YES = new Answer.Choice("YES");
    private static final Change FALLEN = new Change("adult", Change.question("threat-has-fallen"), YES);
    private static final Set<String> GOES_ON = Set.of(
            "ban-breached",
            "escalation",
            "harassed-after-separation",
            "concrete-plan-and-means",
            "strangulation-recent",
            "stalking",
            "digital-surveillance",
            "believes-may-be-killed",
            "injury-recent",
            "sexual-violence-recent",
            "crime-certain-or-most-likely",
            "threatens-children",
            "serious-health-danger");

    @Test
    void m11_a_threat_that_has_fallen_never_adds_a_measure_that_changes_life() {
        Violations violations = new Violations();
        Samples.of(6000)
                .filter(SteppingDownTest::canFall)
                .forEach(assessment -> violations.check(assessment, SteppingDownTest::stepsUp));
        violations.assertNone(500);
    }

    /**
     * V21: what was HIGH half a year ago, before the perpetrator was imprisoned far away, is now one or two levels
     * lower.
     */
    @Test
    void m11_v21_steps_down_for_the_adult_and_the_child_and_keeps_the_plan() {
        Findings before = Findings.of(TheBook.assessment(V21_BEFORE));
        Findings now = Findings.of(TheBook.assessment(V21));
        assertThat(before.persons()).extracting(one -> one.level().id()).containsExactly("HIGH", "HIGH");
        assertThat(now.persons()).extracting(one -> one.level().id()).containsExactly("ELEVATED", "ELEVATED");
        for (One one : now.persons()) {
            assertThat(heavyIds(one)).as(one.ref()).isEmpty();
        }
        assertThat(before.main().facts().outcome("mobile-violence-alarm"))
                .as("the alarm had just been handed out")
                .isEqualTo(OutcomeKind.BLOCKED);
        assertThat(now.main().facts().outcome("mobile-violence-alarm")).isEqualTo(OutcomeKind.CONSIDER);
        assertThat(now.main().facts().outcome("adult-safety-plan")).isEqualTo(OutcomeKind.RECOMMENDED);
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
            if (!heavyIds(one).containsAll(heavyIds(after))) {
                return "there are other heavy measures for " + one.ref() + ": " + heavyIds(after);
            }
        }
        return null;
    }

    private static List<String> heavyIds(One one) {
        return one.measures().stream()
                .filter(measure -> measure.intrusiveness() >= 4 && one.isListed(measure))
                .map(measure -> measure.id())
                .toList();
    }
}
