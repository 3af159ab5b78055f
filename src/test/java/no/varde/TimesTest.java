package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.decision.Change;
import no.varde.decision.Comparer;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.decision.Decision.DutyResult;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.report.ResultText;
import no.varde.rulebook.RuleBook;
import no.varde.rulebook.RuleBookRejected;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.OutcomeKind;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What is recommended and what is a duty has a time, and a list is ordered by it. */
class TimesTest {

    private static final RuleBook BOOK = RuleBook.read(TimedKites.book().files());
    private static final Decider DECIDER = new Decider(BOOK);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final Answer YES = new Answer.Choice("YES");
    private static final Answer NO = new Answer.Choice("NO");
    private static final Answer BREEZE = new Answer.Whole(6);

    private static Assessment assessment(Map<String, Answer> answers, List<Map<String, Answer>> kites) {
        int[] number = {0};
        return new Assessment(
                TODAY,
                new Person("flyer", answers),
                kites.stream()
                        .map(kite -> new Person("kite-" + ++number[0], kite))
                        .toList(),
                Map.of());
    }

    private static Decision decide(Map<String, Answer> answers) {
        return DECIDER.decide(assessment(answers, List.of()));
    }

    private static PersonResult flyer(Map<String, Answer> answers) {
        return decide(answers).persons().get(0);
    }

    private static List<String> recommended(PersonResult person) {
        return person.outcomes().stream()
                .filter(outcome -> outcome.kind() == OutcomeKind.RECOMMENDED)
                .map(outcome -> outcome.order() + " " + outcome.measure().id() + " "
                        + (outcome.when() == null ? "-" : outcome.when().id()))
                .toList();
    }

    @Test
    void the_earliest_time_that_is_concluded_counts_with_its_own_reasons() {
        Outcome home =
                flyer(Map.of("thunder", YES, "has-line", NO, "wind", BREEZE)).outcome("go-home");
        assertThat(home.when()).isNotNull();
        assertThat(home.when().id()).isEqualTo("NOW");
        assertThat(home.whenReasons()).extracting(reason -> reason.rule().id()).containsExactly("TD-03");
    }

    @Test
    void a_measure_that_is_not_recommended_has_no_time() {
        Outcome line = flyer(Map.of("thunder", YES)).outcome("new-line");
        assertThat(line.kind()).isNotEqualTo(OutcomeKind.RECOMMENDED);
        assertThat(line.when()).isNull();
        assertThat(line.whenReasons()).isEmpty();
    }

    @Test
    void a_duty_has_a_time_too() {
        DutyResult duty =
                decide(Map.of("thunder", YES, "wind", BREEZE)).duties().get(0);
        assertThat(duty.when()).isNotNull();
        assertThat(duty.when().id()).isEqualTo("NOW");
        assertThat(duty.whenReasons()).extracting(reason -> reason.rule().id()).containsExactly("TD-04");
    }

    @Test
    void what_is_earlier_comes_first_and_a_part_is_told_with_its_whole_and_has_no_number() {
        Map<String, Answer> answers = Map.of("thunder", YES, "has-line", NO, "wind", BREEZE);
        assertThat(recommended(flyer(answers))).containsExactly("1 go-home NOW", "0 gloves NOW", "2 new-line SOON");
        assertThat(flyer(answers).outcome("gloves").partOf()).isEqualTo("go-home");
        String text = ResultText.of(decide(answers), "nb");
        assertThat(text)
                .containsSubsequence("Nå:\n1. Gå hjem", "[ ] Hansker: ", "Snart:\n2. Ny line")
                .doesNotContain("Hansker\n   Hvorfor");
    }

    @Test
    void a_part_whose_whole_is_not_recommended_stands_by_itself() {
        assertThat(recommended(flyer(Map.of("wind", BREEZE)))).containsExactly("1 gloves SOON");
    }

    @Test
    void a_duty_is_told_with_a_measure_that_is_listed_and_never_with_another_duty() {
        Map<String, Answer> wild = Map.of("wind", new Answer.Whole(20), "thunder", YES);
        RuleBook book = RuleBook.read(TimedKites.book()
                .plant("vocabulary/times.yaml", "parts: [gloves]", "parts: [gloves, clear-field]")
                .files());
        Decision decision = new Decider(book).decide(assessment(wild, List.of()));
        assertThat(decision.duties()).extracting(DutyResult::partOf).containsExactly("go-home");
        assertThat(ResultText.of(decision, "nb")).containsSubsequence("1. Gå hjem", "* Plikt til å rydde jordet: ");
        assertThat(decide(wild).duties()).extracting(DutyResult::partOf).containsExactly((String) null);
        Assertions.assertThatThrownBy(() -> RuleBook.read(TimedKites.book()
                        .plant("vocabulary/times.yaml", "whole: go-home", "whole: clear-field")
                        .plant("vocabulary/times.yaml", "parts: [gloves]", "parts: [clear-field]")
                        .files()))
                .isInstanceOf(RuleBookRejected.class);
    }

    @Test
    void members_with_the_same_advice_are_told_together() {
        Map<String, Answer> torn = Map.of("torn", YES);
        Decision decision = DECIDER.decide(assessment(Map.of("wind", BREEZE), List.of(torn, torn, Map.of("torn", NO))));
        assertThat(decision.persons()).hasSize(4);
        assertThat(ResultText.of(decision, "nb"))
                .containsOnlyOnce(". Lapp dragen\n")
                .contains("drage kite-1 og drage kite-2");
    }

    @Test
    void a_later_time_is_told_as_a_change_and_a_time_of_what_comes_or_goes_is_not() {
        Assessment urgent = assessment(Map.of("thunder", YES, "has-line", NO, "wind", BREEZE), List.of());
        Assessment less = assessment(Map.of("thunder", YES, "has-line", YES, "wind", BREEZE), List.of());
        assertThat(new Comparer(BOOK).compare(urgent, less).changes())
                .filteredOn(change -> change.subject().kind() == Change.Kind.TIME)
                .extracting(change -> change.subject().id() + " " + change.from() + " " + change.to())
                .isEqualTo(
                        flyer(less.main().answers()).outcome("go-home").kind() == OutcomeKind.RECOMMENDED
                                ? List.of("go-home NOW SOON")
                                : List.of());
    }

    @Test
    void the_engine_and_the_plain_reading_find_the_same_times_in_every_case() {
        TruthReading reading = new TruthReading(BOOK);
        SmallBooks.everyAssessment(BOOK, 0).forEach(assessment -> {
            Set<?> held = DECIDER.facts(assessment).get(0).concluded();
            Assertions.assertThat(Set.copyOf(reading.read(assessment).get(0).concluded()))
                    .isEqualTo(Set.copyOf(held));
        });
    }

    @Test
    void a_time_can_be_asked_for_in_the_plan_only() {
        PlantedBook asked = TimedKites.book()
                .file(
                        "times/asking.dslr",
                        TimedKites.rule("TD-09", "hansker skal skje senest nå", "sett ny line til nå"));
        Assertions.assertThatThrownBy(() -> RuleBook.read(asked.files()))
                .isInstanceOf(RuleBookRejected.class)
                .hasMessageContaining("is not known yet in times/; it can be asked from plan/ on");
    }
}
