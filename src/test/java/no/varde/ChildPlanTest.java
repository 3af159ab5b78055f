package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.cases.Cited;
import no.varde.decision.Decision;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Decision.PlanLine;
import no.varde.decision.Reason;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What S004 asks of the plan of every child, for situations at random; and of some children as they may be. */
class ChildPlanTest {

    private static final long SEED = RandomAssessments.seed("ChildPlanTest");

    private static final int SITUATIONS = 2000;
    private static final int SCHOOL_AGE = 6;
    private static final int MOST_LINES_OF_ITS_OWN = 5;
    private static final String OWN_PART = "child-own-part";

    /** The answers that are a concrete threat to the child. */
    private static final Set<String> THREATS = Set.of(
            "child-contact-risk=PHONE",
            "child-contact-risk=ELECTRONIC",
            "child-contact-risk=PHYSICAL",
            "child-may-be-sought-at-school=YES",
            "child-violence-risk=YES",
            "child-abduction-risk=YES",
            "child-abduction-where=ABROAD",
            "child-abduction-where=DOMESTIC",
            "child-serious-threat=YES");

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final List<Child> CHILDREN = children();

    /** A child with its result. */
    private record Child(Person person, PersonResult result) {

        List<PlanLine> lines(String part) {
            return result.plan().stream()
                    .filter(line -> line.item().part().id().equals(part))
                    .toList();
        }

        List<String> plan() {
            return result.plan().stream().map(line -> line.item().id()).toList();
        }

        boolean isOfSchoolAge() {
            return person.answer("child-age") instanceof Answer.Whole age && age.value() >= SCHOOL_AGE;
        }
    }

    @Test
    void a_rule_that_restricts_a_child_asks_for_a_concrete_threat_to_the_child() {
        List<Rule> restricting = TheBook.BOOK.rules().stream()
                .filter(rule -> rule.roles().contains(Role.MEMBER))
                .filter(rule -> rule.then().stream().anyMatch(then -> restricts(then.meaning())))
                .toList();
        assertThat(restricting).isNotEmpty().allSatisfy(rule -> assertThat(rule.when())
                .as(rule.id())
                .anyMatch(when -> when.meaning() instanceof AnswerIs answer
                        && THREATS.contains(answer.band().id())));
    }

    @Test
    void every_reason_for_a_restriction_rests_on_a_threat_to_this_child() {
        int restrictions = 0;
        for (Child child : CHILDREN) {
            for (PlanLine line : child.result().plan()) {
                if (line.item().restricts()) {
                    restrictions++;
                    assertThat(line.reasons()).isNotEmpty().allSatisfy(reason -> assertThat(
                                    threatsBehind(reason, child))
                            .as(line.item().id())
                            .isNotEmpty());
                }
            }
        }
        assertThat(restrictions).isPositive();
    }

    @Test
    void a_child_below_school_age_has_no_part_of_its_own() {
        assertThat(CHILDREN)
                .filteredOn(child -> !child.isOfSchoolAge())
                .isNotEmpty()
                .allSatisfy(child -> assertThat(child.lines(OWN_PART)).isEmpty());
    }

    @Test
    void a_child_whose_own_part_must_wait_has_no_line_in_it() {
        assertThat(CHILDREN)
                .filteredOn(child -> child.plan().contains("centre-waits-with-own-part"))
                .isNotEmpty()
                .allSatisfy(child -> assertThat(child.lines(OWN_PART)).isEmpty());
    }

    @Test
    void the_part_of_the_child_is_short_and_the_adults_have_more_to_do() {
        assertThat(CHILDREN)
                .filteredOn(child -> !child.lines(OWN_PART).isEmpty())
                .isNotEmpty()
                .allSatisfy(child -> {
                    int own = child.lines(OWN_PART).size();
                    assertThat(own).isLessThanOrEqualTo(MOST_LINES_OF_ITS_OWN);
                    assertThat(child.lines("child-centre")).hasSizeGreaterThan(own);
                    assertThat(child.lines("child-parent")).isNotEmpty();
                });
    }

    @Test
    void a_plan_at_a_hidden_centre_says_what_each_of_the_five_does_and_bars_no_free_time() {
        Child child = child(
                "at-crisis-centre: YES, centre-address-hidden: YES",
                "child-age: 9, child-fear: 3, child-attends: SCHOOL, child-may-be-sought-at-school: YES,"
                        + " child-school-informed: NO");
        assertThat(List.of(OWN_PART, "child-parent", "child-centre", "child-school", "child-police"))
                .allSatisfy(part -> assertThat(child.lines(part)).as(part).isNotEmpty());
        assertThat(child.plan())
                .contains(
                        "school-if-perpetrator-comes",
                        "school-safe-and-risky-places",
                        "centre-talks-about-address",
                        "parent-leisure-as-before")
                .doesNotContain("parent-adult-along-in-free-time");
    }

    @Test
    void a_restriction_on_free_time_is_lifted_when_the_threat_has_fallen_unless_it_answers_a_threat() {
        String fallen = "threat-has-fallen: YES, concrete-plan-and-means: NO, danger-now: NO";
        String barred = "child-age: 11, child-restrictions: [LEISURE]";
        assertThat(child(fallen, barred).plan()).contains("lift-leisure", "keep-and-rewrite-plan");
        assertThat(child(fallen, barred + ", child-contact-risk: [PHYSICAL]").plan())
                .contains("narrow-restrictions", "keep-and-rewrite-plan")
                .doesNotContain("lift-leisure");
        assertThat(child("threat-has-fallen: UNKNOWN", barred).plan()).doesNotContain("lift-leisure");
    }

    @Test
    void a_child_who_may_be_taken_abroad_has_lawyer_kindergarten_and_police_in_its_plan() {
        Child child = child(
                "living-together: NO",
                "child-age: 4, child-attends: KINDERGARTEN, child-abduction-risk: YES, child-abduction-where: ABROAD,"
                        + " child-passport-with-perpetrator: YES, joint-parental-responsibility: YES");
        assertThat(child.plan())
                .contains(
                        "parent-lawyer-on-passport",
                        "parent-gets-passport-back",
                        "parent-no-unsupervised-visits",
                        "kindergarten-who-may-collect",
                        "police-asked-to-assess",
                        "police-if-child-missing");
    }

    @Test
    void her_no_to_the_police_holds_in_the_plan_of_her_child_and_112_stays() {
        String exposed = "child-age: 9, child-serious-threat: YES, child-may-be-sought-at-school: YES,"
                + " child-abduction-risk: YES, child-covered-by-ban: YES";
        Child refused = child("consents-to-police: NO, crime-certain-or-most-likely: NO", exposed);
        assertThat(refused.lines("child-police")).isEmpty();
        assertThat(refused.plan())
                .contains(
                        "parent-calls-112",
                        "parent-ready-if-missing",
                        "parent-writes-down-breaches",
                        "helper-asks-without-names",
                        "helper-has-details-ready");
        for (String ways : List.of(
                "consents-to-police: YES",
                "consents-to-police: UNKNOWN",
                "consents-to-police: NO, crime-certain-or-most-likely: YES")) {
            assertThat(child(ways, exposed).lines("child-police")).as(ways).hasSize(5);
        }
    }

    @Test
    void a_restriction_that_answers_no_known_threat_is_questioned_before_the_threat_has_fallen() {
        String online = "child-age: 14, child-contact-risk: [ELECTRONIC], child-violence-risk: NO,"
                + " child-abduction-risk: NO, child-serious-threat: NO, child-restrictions: [LEISURE, DEVICES]";
        assertThat(child("", online).plan()).contains("ease-leisure").doesNotContain("ease-devices");
    }

    @Test
    void a_child_who_lives_with_the_perpetrator_gets_a_part_of_its_own_only_when_it_can_keep_it() {
        String home = "child-age: 10, child-fear: 4, child-lives-with-perpetrator: YES";
        assertThat(child("", home).plan()).contains("centre-waits-with-own-part");
        assertThat(child("", home).lines(OWN_PART)).isEmpty();
        assertThat(child("", home + ", child-aware-and-old-enough: YES").lines(OWN_PART))
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"KINDERGARTEN, 4, kindergarten", "SCHOOL, 9, school"})
    void no_alarm_is_raised_when_a_perpetrator_who_lives_with_the_child_comes(String attends, int age, String place) {
        String sought = "child-attends: " + attends + ", child-age: " + age + ", child-may-be-sought-at-school: YES";
        assertThat(child("", sought + ", child-lives-with-perpetrator: YES").plan())
                .contains(place + "-ordinary-pick-up", place + "-safe-and-risky-places")
                .doesNotContain(place + "-if-perpetrator-comes");
        assertThat(child("", sought).plan()).contains(place + "-if-perpetrator-comes");
    }

    @ParameterizedTest
    @CsvSource({"KINDERGARTEN, 4, kindergarten", "SCHOOL, 9, school"})
    void a_school_that_may_pass_it_on_gets_no_part_before_advice_is_had(String attends, int age, String place) {
        String sought = "child-attends: " + attends + ", child-age: " + age + ", child-may-be-sought-at-school: YES,"
                + " child-abduction-risk: YES, child-school-informed: NO, child-school-may-tell: ";
        Child child = child("at-crisis-centre: YES, centre-address-hidden: YES", sought + "YES");
        assertThat(child.lines("child-" + place))
                .extracting(line -> line.item().id())
                .containsExactly(place + "-waits-for-advice");
        assertThat(child.result().outcome("school-kindergarten-plan").kind()).isEqualTo(OutcomeKind.BLOCKED);
        assertThat(child("", sought + "UNKNOWN").plan()).contains(place + "-is-told", place + "-trusted-adult");
    }

    @Test
    void in_an_honour_case_the_plan_of_the_adult_holds_back_the_part_of_the_school() {
        String school = "child-age: 9, child-fear: 3, child-attends: SCHOOL";
        assertThat(decide("honour-related: YES", school).persons().get(0).plan())
                .extracting(line -> line.item().id())
                .contains("children-school-waits");
    }

    @Test
    void it_is_warned_that_the_plan_of_a_child_can_be_found() {
        Decision decision = decide("threat-to-kill: YES", "child-age: 9, child-fear: 4");
        assertThat(decision.warnings())
                .filteredOn(result -> result.warning().id().equals("W5"))
                .flatExtracting(result -> result.reasons())
                .extracting(reason -> reason.rule().id())
                .contains("AD-29");
    }

    private static boolean restricts(Conclusion conclusion) {
        return conclusion instanceof Conclusion.PlanItem item
                && Vocabulary.known(VOCABULARY.planItems(), item.id()).restricts();
    }

    /** Returns the questions behind a reason that are threats to a child and were answered for that child. */
    private static List<String> threatsBehind(Reason reason, Child child) {
        return Cited.answers(List.of(reason)).stream()
                .filter(cited -> cited.ref().equals(child.person().ref()))
                .map(cited -> cited.question())
                .filter(question -> THREATS.stream().anyMatch(threat -> threat.startsWith(question + "=")))
                .filter(question -> !child.person().answer(question).equals(Answer.UNKNOWN))
                .toList();
    }

    private static List<Child> children() {
        RandomAssessments random = new RandomAssessments(VOCABULARY, SEED);
        List<Child> children = new ArrayList<>();
        for (int i = 0; i < SITUATIONS; i++) {
            Assessment assessment = random.next();
            List<PersonResult> results = TheBook.DECIDER.decide(assessment).persons();
            for (int j = 0; j < assessment.members().size(); j++) {
                children.add(new Child(assessment.members().get(j), results.get(j + 1)));
            }
        }
        return children;
    }

    private static Child child(String household, String child) {
        Assessment assessment = assessment(household, child);
        PersonResult result = TheBook.DECIDER.decide(assessment).persons().get(1);
        return new Child(assessment.members().get(0), result);
    }

    private static Decision decide(String household, String child) {
        return TheBook.DECIDER.decide(assessment(household, child));
    }

    private static Assessment assessment(String household, String child) {
        return TheBook.assessment("answers: {" + household + "}\nchildren: [{ref: child-1, answers: {" + child + "}}]");
    }
}
