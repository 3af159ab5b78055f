package no.varde.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.decision.Decision.Outcome;
import no.varde.properties.Findings.One;
import no.varde.properties.Property.Violations;
import no.varde.properties.Samples.Decided;
import no.varde.report.ResultText;
import no.varde.rulebook.MilderMeasures;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Properties M6, M8 and M10: what must stand beside a measure on the list, and what stands first. */
class ListsTest {

    private static final int RANDOM = 3_000;
    private static final int TEXTS = 20;
    private static final String EMERGENCY_CALL = "emergency-call-112";

    @Test
    void m6_a_heavy_measure_on_the_list_names_a_milder_one_that_is_not_enough() {
        Violations violations = new Violations();
        Samples.of(RANDOM).forEach(assessment -> violations.check(assessment, ListsTest::namesNoMilder));
        violations.assertNone(RANDOM);
    }

    private static @Nullable String namesNoMilder(Assessment assessment) {
        for (One one : Findings.of(assessment).persons()) {
            for (Measure measure : one.measures()) {
                List<Measure> milder = MilderMeasures.of(Findings.VOCABULARY, measure);
                if (one.isListed(measure)
                        && measure.intrusiveness() >= 4
                        && milder.stream().noneMatch(other -> isSetAside(other, one))) {
                    return measure.id() + " is " + one.outcome(measure) + " at "
                            + one.level().id() + " and names no milder measure that is not enough";
                }
            }
        }
        return null;
    }

    private static boolean isSetAside(Measure measure, One one) {
        return one.facts().holds(new Conclusion.NotEnough(measure.id()))
                || one.facts().holds(new Conclusion.Blocked(measure.id()));
    }

    @Test
    void m6_a_decision_says_why_for_every_milder_measure_that_is_set_aside() {
        for (Decided decided : Samples.decided()) {
            Findings findings = Findings.of(decided.assessment());
            decided.decision().persons().forEach(person -> person.outcomes().stream()
                    .filter(outcome -> outcome.order() > 0)
                    .forEach(outcome -> assertThat(outcome.insufficientBecause())
                            .as(() -> outcome.measure().id() + "\n" + Property.yaml(decided.assessment()))
                            .allSatisfy(insufficient ->
                                    assertThat(insufficient.reasons()).isNotEmpty())
                            .extracting(insufficient -> insufficient.milder().id())
                            .containsExactlyElementsOf(setAside(outcome, findings.person(person.ref())))));
        }
    }

    private static List<String> setAside(Outcome outcome, One one) {
        return MilderMeasures.of(Findings.VOCABULARY, outcome.measure()).stream()
                .filter(milder -> isSetAside(milder, one))
                .map(Measure::id)
                .toList();
    }

    @Test
    void m8_a_move_brings_the_duty_to_involve_the_police_a_centre_its_warning_and_what_shows_its_warning_at_home() {
        Violations violations = new Violations();
        Samples.of(RANDOM).forEach(assessment -> violations.check(assessment, ListsTest::lacksCompany));
        violations.assertNone(RANDOM);
    }

    private static @Nullable String lacksCompany(Assessment assessment) {
        Findings findings = Findings.of(assessment);
        One adult = findings.main();
        if (lists(adult, "relocation-with-police")
                && !adult.facts().holds(new Conclusion.Duty("duty-police-on-relocation"))) {
            return "relocation without the duty to involve the police";
        }
        if (lists(adult, "crisis-centre-stay") && !adult.facts().holds(new Conclusion.Warning("W3"))) {
            return "a stay at a crisis centre without W3";
        }
        boolean together = assessment.main().answer("living-together").written().equals("YES");
        if (together && !adult.facts().holds(new Conclusion.Warning("W2"))) {
            return findings.persons().stream()
                    .flatMap(one -> one.measures().stream().filter(one::isListed))
                    .filter(measure -> "YES".equals(measure.traits().get("reveals")))
                    .findFirst()
                    .map(measure -> measure.id() + " shows, while they live together, without W2")
                    .orElse(null);
        }
        return null;
    }

    private static boolean lists(One one, String measure) {
        return one.measures().stream().anyMatch(other -> other.id().equals(measure) && one.isListed(other));
    }

    @Test
    void m10_in_acute_danger_for_anyone_the_emergency_call_is_recommended() {
        Violations violations = new Violations();
        Samples.of(RANDOM).forEach(assessment -> violations.check(assessment, ListsTest::lacksTheCall));
        violations.assertNone(RANDOM);
    }

    private static @Nullable String lacksTheCall(Assessment assessment) {
        Findings findings = Findings.of(assessment);
        boolean acute =
                findings.persons().stream().anyMatch(one -> one.level().id().equals("ACUTE"));
        OutcomeKind call = findings.main().facts().outcome(EMERGENCY_CALL);
        return acute && call != OutcomeKind.RECOMMENDED ? "the call to 112 is " + call + " in acute danger" : null;
    }

    @Test
    void m10_the_emergency_call_is_line_one_alone_on_top_wherever_it_is_recommended() {
        int calls = 0;
        for (Decided decided : Samples.decided()) {
            Outcome top = decided.decision().persons().get(0).outcomes().get(0);
            boolean call =
                    decided.decision().persons().get(0).outcome(EMERGENCY_CALL).kind() == OutcomeKind.RECOMMENDED;
            if (call) {
                calls++;
                assertThat(decided.decision().first()).isEqualTo(EMERGENCY_CALL);
                assertThat(top.measure().id()).isEqualTo(EMERGENCY_CALL);
                assertThat(top.order()).isEqualTo(1);
            }
            if (call && calls <= TEXTS) {
                assertThat(ResultText.of(decided.decision(), "nb"))
                        .as(() -> Property.yaml(decided.assessment()))
                        .containsSubsequence("FØRST AV ALT: RING 112", "Anbefalinger", "1. Ring 112", "2. ");
            }
        }
        assertThat(calls).as("decisions with the call on top").isGreaterThan(TEXTS);
    }
}
