package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import no.varde.decision.Decision;
import no.varde.decision.Decision.PlanLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the plan of the person at risk holds, and what it must not hold, in the situations of REFERENCE 5 and around.
 */
class AdultPlanTest {

    private static final Path SITUATIONS = Path.of("fixtures/situations");

    @Test
    void while_the_perpetrator_breaks_in_the_plan_says_only_what_helps_now() {
        assertThat(planOf("V02-utoveren-bryter-opp-doren"))
                .containsExactly("now-call", "now-out", "now-children", "now-room", "now-shout", "now-rest-later");
    }

    @Test
    void someone_who_is_to_leave_unnoticed_keeps_the_bag_elsewhere_and_takes_no_paper_home() {
        assertThat(plan("living-together: YES, perpetrator-knows-help-sought: NO, planning-to-leave: YES,"
                        + " coercive-control: YES, physical-violence-last-year: YES"))
                .contains("no-printout-home", "no-shared-device", "bag-elsewhere", "bag-papers", "bag-daily-things")
                .contains("keep-habits", "if-found-out", "leave-timing", "leave-without-notice", "leave-night")
                .contains("the-day-it-shows", "slip-things")
                .doesNotContain("change-locks", "no-meeting-alone", "two-years");
    }

    @Test
    void locks_are_changed_today_whatever_others_decide() {
        assertThat(planOf("V13-nokkel-og-avslag"))
                .contains("change-locks", "doors-and-smoke-alarm", "no-plan-at-home", "ways-out", "until-the-alarm")
                .doesNotContain("keep-habits", "leave-timing", "lift-limits");
    }

    @Test
    void when_the_threat_has_fallen_limits_are_lifted_and_the_plan_is_kept() {
        assertThat(planOf("V21-soner-langt-unna"))
                .contains("keep-the-plan", "lift-limits", "alarm-kept-or-returned", "release-day")
                .doesNotContain("alarm-charged", "no-meeting-alone", "new-number", "ways-out", "note-what-happened");
    }

    @Test
    void little_is_asked_of_someone_whom_nobody_is_near() {
        assertThat(plan(TheBook.NO_RED_FLAGS + ", living-together: NO, separated: YES, separation-date: 2024-10-20"))
                .contains("own-priorities", "agree-contact")
                .filteredOn(item -> !item.startsWith("ready-"))
                .hasSize(3);
    }

    @Test
    void what_the_person_wishes_comes_before_what_is_to_be_done() {
        assertThat(plan("living-together: YES").subList(0, 8))
                .containsExactly(
                        "slip-things",
                        "slip-call",
                        "slip-place",
                        "plan-kept-safe",
                        "no-printout-home",
                        "copy-the-note",
                        "no-shared-device",
                        "own-priorities");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "separated: YES, living-together: NO | no-meeting-alone | no-contact-under-ban",
                "separated: YES, living-together: NO, visiting-ban-in-force: YES"
                        + " | no-contact-under-ban | no-meeting-alone",
                "living-together: YES | tell-someone | place-not-network",
                "living-together: YES, honour-related: YES | place-not-network | tell-someone",
                "living-together: YES, digital-surveillance: YES | devices-while-together | check-devices",
                "living-together: NO, separated: YES, digital-surveillance: YES"
                        + " | check-devices | devices-while-together",
                "living-together: YES, perpetrator-knows-help-sought: NO | if-found-out | found-out",
                "living-together: YES, perpetrator-knows-help-sought: YES | found-out | keep-habits",
                "physical-violence-last-year: YES, consents-to-police: UNKNOWN | note-reporting | own-say",
                "physical-violence-last-year: YES, consents-to-police: NO | own-say | note-reporting",
                "physical-violence-last-year: YES, consents-to-police: YES, living-together: YES,"
                        + " digital-surveillance: YES | note-by-another | note-reporting"
            })
    void one_line_takes_the_place_of_another(String situation, String there, String notThere) {
        assertThat(plan(situation)).contains(there).doesNotContain(notThere);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leaving-centre-soon: NO, centre-compromised: YES",
                "leaving-centre-soon: YES, living-together: YES",
                "leaving-centre-soon: YES, perpetrator-has-key: YES, has-safe-place: NO",
                "leaving-centre-soon: YES, planning-to-leave: YES, honour-related: YES",
                "leaving-centre-soon: UNKNOWN, firearm-access: YES"
            })
    void someone_at_a_crisis_centre_is_not_told_what_to_do_when_the_home_becomes_dangerous(String more) {
        assertThat(TheBook.decideOnAdult("at-crisis-centre: YES, physical-violence-last-year: YES, " + more)
                        .persons()
                        .get(0)
                        .plan())
                .isNotEmpty()
                .noneMatch(line -> line.item().part().id().equals("danger-at-home"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"keep-habits", "leave-without-notice", "devices-while-together", "no-family-meeting"})
    void a_line_that_limits_says_which_threat_it_answers(String limit) {
        Decision decision = TheBook.decideOnAdult(
                "living-together: YES, planning-to-leave: YES, digital-surveillance: YES, honour-related: YES");
        PlanLine line = decision.persons().get(0).plan().stream()
                .filter(planned -> planned.item().id().equals(limit))
                .findFirst()
                .orElseThrow();
        assertThat(line.item().restricts()).isTrue();
        assertThat(line.reasons()).isNotEmpty();
    }

    private static List<String> planOf(String situation) {
        return plan(TheBook.DECIDER.decide(TheBook.assessment(SITUATIONS.resolve(situation + ".yaml"))));
    }

    private static List<String> plan(String answers) {
        return plan(TheBook.decideOnAdult(answers));
    }

    /** Returns the ids of the lines of the adult's plan, in the order they are printed. */
    private static List<String> plan(Decision decision) {
        return decision.persons().get(0).plan().stream()
                .map(line -> line.item().id())
                .collect(Collectors.toList());
    }
}
