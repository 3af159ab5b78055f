package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.vocabulary.OutcomeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edges of numbers and dates: the last day on which something counts, and the first on which it does not. */
class BoundariesTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2025-11-22, ELEVATED",
        "2026-11-22, 2025-11-21, LIMITED",
        "2026-11-22, 2026-11-22, ELEVATED",
        // a month that is shorter than the day of the assessment ends with its last day
        "2025-02-28, 2024-02-29, ELEVATED",
        "2025-02-28, 2024-02-28, ELEVATED",
        "2025-02-28, 2024-02-27, LIMITED",
        "2024-02-29, 2023-02-28, ELEVATED",
        "2024-02-29, 2023-02-27, LIMITED",
        "2024-12-31, 2023-12-31, ELEVATED"
    })
    void a_break_up_is_a_red_flag_up_to_and_including_twelve_months(String asOf, String separated, String level) {
        Decision decision = decide(
                asOf,
                "{" + TheBook.NO_RED_FLAGS + ", violence-ever: YES, separated: YES, separation-date: " + separated
                        + "}");
        assertThat(decision.persons().get(0).level().id()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22, 2024-11-22, true",
        "2026-11-22, 2024-11-21, false",
        "2026-11-22, 2026-11-22, true",
        "2026-02-28, 2024-02-28, true",
        "2026-02-28, 2024-02-27, false"
    })
    void the_danger_of_a_break_up_is_warned_of_up_to_and_including_two_years(
            String asOf, String separated, boolean warned) {
        Decision decision = decide(asOf, "{separated: YES, separation-date: " + separated + "}");
        assertThat(decision.warnings().stream()
                        .anyMatch(result -> result.warning().id().equals("W7")))
                .isEqualTo(warned);
    }

    @ParameterizedTest
    @CsvSource({"2024-04-07, BLOCKED", "2024-04-08, RECOMMENDED"})
    void electronic_control_of_a_visiting_ban_is_there_from_the_day_of_the_law(String asOf, OutcomeKind kind) {
        Decision decision = decide(asOf, "{ban-breached: YES, threats-other: YES, visiting-ban-in-force: NO}");
        assertThat(outcome(decision, "electronic-control-visiting-ban").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, RECOMMENDED",
        "2026-11-22, RECOMMENDED",
        "2026-12-20, RECOMMENDED",
        "2026-12-21, BLOCKED",
    })
    void an_alarm_is_renewed_from_four_weeks_before_it_ends(String expires, OutcomeKind kind) {
        Decision decision =
                decide("2026-11-22", "{threat-to-kill: YES, has-violence-alarm: YES, alarm-expires: " + expires + "}");
        assertThat(outcome(decision, "mobile-violence-alarm").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, RECOMMENDED",
        "2026-12-20, RECOMMENDED",
        "2026-12-21, BLOCKED",
    })
    void a_visiting_ban_is_renewed_from_four_weeks_before_it_ends(String expires, OutcomeKind kind) {
        Decision decision = decide(
                "2026-11-22",
                "{threat-to-kill: YES, visiting-ban-in-force: YES, visiting-ban-expires: " + expires + "}");
        assertThat(outcome(decision, "visiting-ban").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"0, LIMITED", "2, LIMITED", "3, ELEVATED", "4, ELEVATED"})
    void great_fear_begins_at_three(int fear, String level) {
        Decision decision = decide("2026-11-22", "{" + TheBook.NO_RED_FLAGS + ", fear-level: " + fear + "}");
        assertThat(decision.persons().get(0).level().id()).isEqualTo(level);
    }

    private static Outcome outcome(Decision decision, String measure) {
        return decision.persons().get(0).outcome(measure);
    }

    private static Decision decide(String asOf, String answers) {
        return TheBook.decide("asOf: " + asOf + "\nanswers: " + answers);
    }
}
