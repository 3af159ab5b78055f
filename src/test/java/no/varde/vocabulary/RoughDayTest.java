package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import no.varde.TheBook;
import no.varde.vocabulary.Answer.Precision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A month or a year is enough of a date where the book says what then counts, and is told back as no more than it is. */
class RoughDayTest {

    private static final Talk TALK = TheBook.BOOK.vocabulary().talk();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static Question question(String id) {
        return Vocabulary.known(TheBook.BOOK.vocabulary().questions(), id);
    }

    @ParameterizedTest
    @CsvSource({
        // the later somebody left, the greater the danger: the last day counts
        "separation-date, 2026-05, 2026-05-31",
        "separation-date, 2025-12, 2025-12-31",
        "separation-date, 2024-02, 2024-02-29",
        "separation-date, 2025, 2025-12-31",
        "separation-date, 2026-11, 2026-11-22",
        "separation-date, 2026, 2026-11-22",
        // the sooner somebody is released, the greater the danger: the first day counts
        "perpetrator-release-date, 2027-02, 2027-02-01",
        "perpetrator-release-date, 2026-11, 2026-11-22",
        "visiting-ban-expires, 2027, 2027-01-01",
        "plan-last-revised, 2026-11, 2026-11-01"
    })
    void what_counts_of_a_month_or_a_year_is_the_day_that_is_the_safer(String id, String told, LocalDate counts) {
        assertThat(RoughDay.read(told, question(id), TALK, TODAY))
                .hasValueSatisfying(day -> assertThat(day.date()).isEqualTo(counts))
                .hasValueSatisfying(day -> assertThat(day.written()).isEqualTo(told));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13", "2026-00", "2026-1", "1899-12", "2200", "26", "2026-11-22", "", "UNKNOWN"})
    void what_is_neither_a_month_nor_a_year_is_not_read_as_one(String told) {
        assertThat(RoughDay.read(told, question("separation-date"), TALK, TODAY))
                .isEmpty();
    }

    @Test
    void a_month_that_was_not_over_counts_anew_on_a_later_day_and_a_day_never_does() {
        Question separation = question("separation-date");
        Answer then = RoughDay.read("2026-11", separation, TALK, TODAY).orElseThrow();
        LocalDate nextYear = LocalDate.of(2027, 1, 3);
        assertThat(RoughDay.on(nextYear, then, separation, TALK))
                .isEqualTo(new Answer.Day(LocalDate.of(2026, 11, 30), Precision.MONTH));
        Answer day = new Answer.Day(TODAY);
        assertThat(RoughDay.on(nextYear, day, separation, TALK)).isSameAs(day);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY, nb, 1. oktober 2026",
        "MONTH, nb, oktober 2026",
        "MONTH, nn, oktober 2026",
        "MONTH, en, October 2026",
        "YEAR, en, 2026"
    })
    void no_more_is_told_back_than_was_told(Precision precision, String language, String told) {
        Answer.Day day = new Answer.Day(LocalDate.of(2026, 10, 1), precision);
        assertThat(day.told(Locale.forLanguageTag(language))).isEqualTo(told);
    }
}
