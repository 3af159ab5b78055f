package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.report.ResultText;
import no.varde.report.Together;
import no.varde.report.Together.Shared;
import org.junit.jupiter.api.Test;

/** What two children have alike is told once for both of them, and what only one has in the words of that one. */
class TogetherTest {

    private static final long SEED = 20261130;

    private static final String TWO =
            """
            answers: {threat-to-kill-children: YES, living-together: NO}
            children:
            - ref: child-1
              answers: {child-age: 9, child-attends: SCHOOL, child-may-be-sought-at-school: YES, child-experienced: DIRECT}
            - ref: child-2
              answers: {child-age: 4, child-attends: KINDERGARTEN, child-may-be-sought-at-school: YES, child-experienced: DIRECT}
            """;

    private static final String AT_HOME =
            """
            answers: {threat-to-kill-children: YES, living-together: NO}
            children:
            - {ref: child-1, answers: {child-age: 9, child-attends: SCHOOL}}
            - {ref: child-2, answers: {child-age: 2, child-attends: NONE}}
            """;

    private static List<Shared> told(Decision decision, String measure) {
        return Together.of(decision).stream()
                .filter(shared -> shared.outcome().measure().id().equals(measure))
                .toList();
    }

    @Test
    void children_of_whom_the_same_is_advised_have_it_in_one_row() {
        Decision decision = TheBook.decide(TWO);
        assertThat(told(decision, "child-threat-mapping"))
                .extracting(shared -> shared.persons().refs())
                .containsExactly(List.of("child-1", "child-2"));
        assertThat(ResultText.of(decision, "nb")).containsOnlyOnce(". Kartlegging av truslene mot barnet\n");
    }

    @Test
    void a_row_in_the_words_of_a_school_is_not_that_of_a_child_in_kindergarten() {
        List<Shared> told = told(TheBook.decide(TWO), "school-kindergarten-plan");
        assertThat(told)
                .extracting(shared -> shared.persons().refs())
                .containsExactly(List.of("child-1"), List.of("child-2"));
        assertThat(told.stream().map(shared -> shared.outcome().told().line().in("nb")))
                .satisfiesExactly(
                        school -> assertThat(school).contains("skolen").doesNotContain("barnehagen"),
                        kindergarten ->
                                assertThat(kindergarten).contains("barnehagen").doesNotContain("skolen"));
    }

    @Test
    void what_opens_below_one_row_says_whose_it_is_where_it_is_not_that_of_all() {
        Decision decision = TheBook.decide(AT_HOME);
        List<Shared> plan = told(decision, "child-safety-plan");
        assertThat(plan).extracting(shared -> shared.persons().refs()).containsExactly(List.of("child-1", "child-2"));
        assertThat(plan.get(0).parts())
                .filteredOn(part -> part.outcome().measure().id().equals("childs-own-part"))
                .extracting(part -> part.persons().refs())
                .containsExactly(List.of("child-1"));
        assertThat(ResultText.of(decision, "nb").replaceAll("\\s+", " "))
                .containsOnlyOnce(". Sikkerhetsplan for barnet Gjelder: barn child-1 og barn child-2 Gjør dette:")
                .contains("Barn child-1: Tilby å lage planen sammen.", "Barn child-2: Tilby å lage planen sammen.")
                .contains("[ ] Barn child-1: Barnets egen del av planen");
    }

    @Test
    void what_is_told_with_a_duty_stands_once_for_children_who_have_it_alike() {
        Decision decision = TheBook.decide(
                """
                answers: {grounds-to-believe-child-mistreated: YES, helper-role: HEALTH}
                children:
                - {ref: child-1, answers: {child-age: 9}}
                - {ref: child-2, answers: {child-age: 2}}
                """);
        assertThat(Together.partsOf(decision, "duty-notify-child-welfare"))
                .extracting(shared -> shared.persons().refs())
                .containsExactly(List.of("child-1", "child-2"));
        assertThat(ResultText.of(decision, "nb").replaceAll("\\s+", " "))
                .containsOnlyOnce("Bekymringsmelding til barnevernet: ")
                .contains("[ ] Barn child-1 og barn child-2: Bekymringsmelding til barnevernet: ");
    }

    @Test
    void nothing_is_lost_or_told_twice_or_in_the_words_of_another() {
        RandomAssessments random = new RandomAssessments(TheBook.BOOK.vocabulary(), SEED);
        List<Decision> decisions = new ArrayList<>();
        TheBook.situations().forEach(file -> decisions.add(TheBook.DECIDER.decide(TheBook.assessment(file))));
        for (int i = 0; i < 60; i++) {
            decisions.add(TheBook.DECIDER.decide(random.next()));
        }
        for (Decision decision : decisions) {
            List<Shared> all = Together.of(decision);
            for (PersonResult person : decision.persons()) {
                assertThat(all.stream()
                                .filter(shared -> shared.persons().refs().contains(person.ref()))
                                .map(shared -> said(shared.outcome())))
                        .as("seed %s, %s", SEED, person.ref())
                        .containsExactlyInAnyOrderElementsOf(person.outcomes().stream()
                                .filter(outcome -> outcome.kind().isListed() && outcome.partOf() == null)
                                .map(TogetherTest::said)
                                .toList());
            }
        }
    }

    private static List<Object> said(Outcome outcome) {
        return List.of(outcome.measure().id(), outcome.kind(), outcome.told().line(), String.valueOf(outcome.when()));
    }
}
