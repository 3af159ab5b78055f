package no.varde.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.assessment.LaterDay;
import no.varde.explanation.BookLogic;
import no.varde.explanation.NextQuestion;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Answer.Precision;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;

/** An answer of last time that is still so is an answer of today: of a month, what counts today counts. */
class ConfirmedTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final Interview INTERVIEW =
            new Interview(VOCABULARY, new NextQuestion(new BookLogic(TheBook.DECIDER)));

    private static Answer confirmedToday(String told) {
        Assessment former = TheBook.assessment(
                "asOf: 2026-06-10\nanswers: {trial-or-testimony-ahead: YES," + " trial-date: " + told + "}");
        Conversation later = INTERVIEW.resume(LaterDay.of(VOCABULARY, former, TheBook.TODAY));
        assertThat(later.given().main().answer("trial-date")).isEqualTo(Answer.UNKNOWN);
        List<LastTime> open = INTERVIEW.lastTime(later, former);
        return INTERVIEW.confirmed(later, open).given().main().answer("trial-date");
    }

    @Test
    void a_month_that_has_begun_since_counts_from_today_as_in_a_file_that_is_written_today() {
        Answer confirmed = confirmedToday("2026-11");
        assertThat(confirmed).isEqualTo(new Answer.Day(TheBook.TODAY, Precision.MONTH));
        assertThat(confirmed)
                .isEqualTo(TheBook.assessment("asOf: " + TheBook.TODAY + "\nanswers: {trial-date: 2026-11}")
                        .main()
                        .answer("trial-date"));
    }

    @Test
    void a_year_that_is_not_over_counts_from_today_and_one_that_is_still_to_come_from_its_first_day() {
        assertThat(confirmedToday("2026")).isEqualTo(new Answer.Day(TheBook.TODAY, Precision.YEAR));
        assertThat(confirmedToday("2027")).isEqualTo(new Answer.Day(LocalDate.of(2027, 1, 1), Precision.YEAR));
    }

    @Test
    void a_month_that_is_over_and_a_day_are_what_they_were() {
        assertThat(confirmedToday("2026-07")).isEqualTo(new Answer.Day(LocalDate.of(2026, 7, 1), Precision.MONTH));
        assertThat(confirmedToday("2026-11-05")).isEqualTo(new Answer.Day(LocalDate.of(2026, 11, 5)));
    }
}
