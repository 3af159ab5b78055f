package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Properties M1, M6, M11 and M12 of the reference, tried on assessments at random. */
class ProportionalityTest {

    private static final long SEED = RandomAssessments.seed("ProportionalityTest");

    private static final int TRIES = 400;
    private static final int PAIRS = 100;
    private static final int HEAVY = 4;
    private static final Set<String> HIDING = Set.of(
            "secret-address",
            "address-block-confidential",
            "address-block-strictly-confidential",
            "name-change",
            "fictitious-identity");

    /** Nothing lighter is enough; what follows is whether there is an address block. */
    private static final String LAST_RESORT =
            "threat-to-kill: YES, perpetrator-capacity-and-intent: YES, lesser-measures-failed: YES,"
                    + " crime-certain-or-most-likely: YES, address-block-in-force: ";

    private static List<Decision> decisions;

    @BeforeAll
    static void decide() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED);
        decisions = Stream.generate(random::next)
                .limit(TRIES)
                .map(TheBook.DECIDER::decide)
                .toList();
    }

    @Test
    void a_heavy_measure_says_why_a_lighter_one_is_not_enough() {
        decisions.forEach(decision -> outcomes(decision)
                .filter(outcome -> outcome.measure().intrusiveness() >= HEAVY)
                .forEach(outcome -> assertThat(outcome.insufficientBecause())
                        .as(outcome.measure().id() + " " + outcome.kind())
                        .isNotEmpty()));
    }

    @Test
    void hiding_is_never_more_than_something_to_consider_and_only_at_a_high_level() {
        decisions.stream().flatMap(decision -> decision.persons().stream()).forEach(person -> person.outcomes().stream()
                .filter(outcome -> HIDING.contains(outcome.measure().id()) && outcome.order() > 0)
                .forEach(outcome -> {
                    assertThat(outcome.kind()).isEqualTo(OutcomeKind.CONSIDER);
                    assertThat(person.level().id()).isIn("HIGH", "ACUTE");
                }));
    }

    @Test
    void the_last_resort_is_reached_only_when_an_address_block_has_not_been_enough() {
        assertThat(listed(decide(LAST_RESORT + "YES")))
                .contains("address-block-strictly-confidential", "name-change", "fictitious-identity");
        assertThat(listed(decide(LAST_RESORT + "NO")))
                .contains("address-block-strictly-confidential")
                .doesNotContain("name-change", "fictitious-identity");
    }

    @Test
    void every_measure_of_the_police_of_hiding_and_of_the_child_is_listed_in_some_case() {
        Set<String> reached = new TreeSet<>();
        decisions.forEach(decision -> reached.addAll(listed(decision)));
        reached.addAll(listed(decide(LAST_RESORT + "YES")));
        reached.addAll(listed(decide("violence-repeated: YES, physical-violence-last-year: YES, living-together: NO,"
                + " perpetrator-knows-help-sought: YES, consents-to-police: YES")));
        assertThat(reached)
                .containsAll(TheBook.BOOK.vocabulary().measures().values().stream()
                        .filter(measure -> Set.of("police", "identity", "child")
                                .contains(measure.traits().get("group")))
                        .map(Measure::id)
                        .toList());
    }

    @Test
    void a_red_flag_takes_a_measure_off_the_list_only_through_a_limit() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED + 1);
        for (int i = 0; i < PAIRS / 5; i++) {
            Assessment assessment = random.next();
            Decision before = TheBook.DECIDER.decide(assessment);
            for (Question flag : redFlags()) {
                Decision after = TheBook.DECIDER.decide(with(assessment, flag.id(), "YES"));
                for (PersonResult person : before.persons()) {
                    PersonResult now = after.persons().get(before.persons().indexOf(person));
                    assertThat(lost(person, now)).as(flag.id() + ": YES").isEmpty();
                }
            }
        }
    }

    @Test
    void a_threat_that_has_fallen_never_adds_a_heavy_measure() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED + 2);
        for (int i = 0; i < PAIRS; i++) {
            Assessment assessment = random.next();
            Set<String> before = heavy(TheBook.DECIDER.decide(with(assessment, "threat-has-fallen", "NO")));
            Set<String> after = heavy(TheBook.DECIDER.decide(with(assessment, "threat-has-fallen", "YES")));
            assertThat(before).containsAll(after);
        }
    }

    /** Returns what was listed for a person and is now gone without a limit that says why. */
    private static List<String> lost(PersonResult before, PersonResult now) {
        return before.outcomes().stream()
                .filter(outcome -> outcome.order() > 0)
                .map(outcome -> now.outcome(outcome.measure().id()))
                .filter(outcome -> outcome.order() == 0 && outcome.kind() != OutcomeKind.BLOCKED)
                .map(outcome -> before.ref() + " " + outcome.measure().id() + " " + outcome.kind())
                .toList();
    }

    private static Set<String> heavy(Decision decision) {
        Set<String> heavy = new TreeSet<>();
        decision.persons().forEach(person -> person.outcomes().stream()
                .filter(outcome -> outcome.order() > 0 && outcome.measure().intrusiveness() >= HEAVY)
                .forEach(outcome ->
                        heavy.add(person.ref() + " " + outcome.measure().id())));
        return heavy;
    }

    private static Stream<Outcome> outcomes(Decision decision) {
        return decision.persons().stream()
                .flatMap(person -> person.outcomes().stream())
                .filter(outcome -> outcome.order() > 0);
    }

    private static List<String> listed(Decision decision) {
        return outcomes(decision).map(outcome -> outcome.measure().id()).toList();
    }

    private static Decision decide(String answers) {
        String yaml = "asOf: 2026-11-22\nanswers: {" + answers + "}\n";
        return TheBook.DECIDER.decide(TheBook.assessment("case", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Question> redFlags() {
        return TheBook.BOOK.vocabulary().questions().values().stream()
                .filter(question -> question.about().equals("adult") && question.redFlag() != null)
                .filter(question -> question.scale().equals(Scale.OneOf.YES_NO) && question.onlyWith() == null)
                .toList();
    }

    private static Assessment with(Assessment assessment, String question, String constant) {
        Map<String, Answer> answers = new HashMap<>(assessment.main().answers());
        answers.put(question, new Answer.Choice(constant));
        Person main = new Person(assessment.main().ref(), answers);
        return new Assessment(assessment.asOf(), main, assessment.members(), assessment.logs());
    }
}
