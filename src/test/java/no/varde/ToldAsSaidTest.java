package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.decision.Comparer;
import no.varde.decision.Difference;
import no.varde.report.ResultText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A month or a year that is told as before is no other answer, though another day of it counts by now. */
class ToldAsSaidTest {

    private static final Comparer COMPARER = new Comparer(TheBook.BOOK);

    private static Assessment on(String day, String question, String told) {
        return TheBook.assessment(
                "asOf: " + day + "\nanswers: {" + TheBook.NO_RED_FLAGS + ", separated: YES, living-together: NO,"
                        + " visiting-ban-in-force: YES, has-violence-alarm: YES, perpetrator-imprisoned: YES, "
                        + "trial-or-testimony-ahead: YES, " + question + ": " + told + "}");
    }

    private static List<Change> changes(Assessment former, Assessment now) {
        return COMPARER.compare(former, now).changes();
    }

    private static boolean namesAnAnswer(Change change) {
        return change.because().stream().map(Difference::answer).anyMatch(answer -> answer.isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        // question, told in both, the two days of assessment
        "separation-date, 2026-11, 2026-11-02, 2026-11-22",
        "separation-date, 2026-11, 2026-11-22, 2026-12-20",
        "separation-date, 2026-11, 2026-11-22, 2027-11-25",
        "separation-date, 2025-11, 2026-11-22, 2026-12-01",
        "separation-date, 2026, 2026-02-03, 2026-11-22",
        "separation-date, 2026, 2026-11-22, 2027-11-25",
        "visiting-ban-expires, 2026-11, 2026-10-20, 2026-11-22",
        "visiting-ban-expires, 2026-11, 2026-11-22, 2026-12-02",
        "visiting-ban-expires, 2026, 2026-11-22, 2027-01-02",
        "alarm-expires, 2026-11, 2026-10-20, 2026-11-22",
        "alarm-expires, 2026-11, 2026-11-20, 2026-11-22",
        "perpetrator-release-date, 2026-11, 2026-10-20, 2026-11-22",
        "perpetrator-release-date, 2026-11, 2026-11-22, 2026-12-20",
        "trial-date, 2026, 2025-12-30, 2026-01-10",
    })
    void told_in_the_same_way_no_answer_is_named_as_another_and_what_changes_is_because_of_the_day(
            String question, String told, String before, String after) {
        Assessment former = on(before, question, told);
        Assessment now = on(after, question, told);
        assertThat(changes(former, now)).noneMatch(ToldAsSaidTest::namesAnAnswer);
        assertThat(changes(now, former)).noneMatch(ToldAsSaidTest::namesAnAnswer);
        assertThat(changes(former, now))
                .allSatisfy(
                        change -> assertThat(change.because()).singleElement().isInstanceOf(Difference.OtherDay.class));
    }

    @ParameterizedTest
    @CsvSource({
        "perpetrator-release-date, 2026-12, 2026-10-20, 2026-11-22",
        "perpetrator-release-date, 2026-11, 2026-11-22, 2026-12-02",
        "visiting-ban-expires, 2026-12, 2026-10-20, 2026-11-22",
    })
    void what_the_day_alone_brings_about_is_still_a_change(String question, String told, String before, String after) {
        assertThat(changes(on(before, question, told), on(after, question, told)))
                .as(
                        "%s",
                        changes(on(before, question, told), on(after, question, told)).stream()
                                .map(Change::subject)
                                .toList())
                .anyMatch(change -> change.subject().kind() != Change.Kind.REVIEW);
    }

    @ParameterizedTest
    @CsvSource({
        // another month, another year, and a day where a month was told before, or the other way about
        "visiting-ban-expires, 2026-10, 2027-10",
        "visiting-ban-expires, 2026-11, 2026-11-02",
        "visiting-ban-expires, 2026-11-02, 2026-11",
        "perpetrator-release-date, 2026-11, 2027-11",
        "perpetrator-release-date, 2026-11, 2026-11-02",
        "perpetrator-release-date, 2026-11-02, 2026",
    })
    void told_otherwise_it_is_another_answer(String question, String before, String after) {
        assertThat(changes(on("2026-11-22", question, before), on("2026-11-22", question, after)))
                .anyMatch(ToldAsSaidTest::namesAnAnswer);
    }

    @Test
    void told_otherwise_on_another_day_both_are_named_where_both_are_needed() {
        Assessment former = on("2026-10-22", "visiting-ban-expires", "2026-11");
        Assessment now = on("2026-11-22", "visiting-ban-expires", "2027-11");
        assertThat(changes(former, now)).anyMatch(ToldAsSaidTest::namesAnAnswer);
    }

    @Test
    void no_text_says_that_a_month_was_the_same_month_before() {
        Assessment former = on("2026-11-22", "visiting-ban-expires", "2026-11");
        Assessment now = on("2026-12-02", "visiting-ban-expires", "2026-11");
        for (String language : List.of("nb", "en")) {
            assertThat(ResultText.of(TheBook.DECIDER.decide(now), COMPARER.compare(former, now), language))
                    .doesNotContain("Før: november 2026", "Before: November 2026");
        }
    }
}
