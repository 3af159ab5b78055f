package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import org.junit.jupiter.api.Test;

/** What stands first on the lists of the journeys, and what stands there once. */
class JourneyListsTest {

    @Test
    void child_welfare_is_told_once_where_the_duty_demands_the_report() {
        List<Outcome> reports = decided("fastlegen").persons().stream()
                .flatMap(person -> person.outcomes().stream())
                .filter(outcome -> outcome.measure().id().equals("child-welfare-report"))
                .toList();
        assertThat(reports).hasSize(2).extracting(Outcome::partOf).containsOnly("duty-notify-child-welfare");
    }

    @Test
    void who_is_watched_is_given_safe_contact_before_new_locks() {
        assertThat(decided("nav").persons().get(0).outcomes())
                .extracting(outcome -> outcome.measure().id())
                .startsWith("safe-contact-channel")
                .containsSubsequence("safe-contact-channel", "secure-home");
    }

    @Test
    void who_is_watched_through_devices_is_told_today_to_keep_contact_where_it_is_not_seen_and_later_to_check_them() {
        List<Outcome> outcomes = decided("nav").persons().get(0).outcomes();
        assertThat(outcomes.get(0).told().line().in("nb")).contains("enhet utøveren ikke kan se");
        assertThat(outcomes)
                .filteredOn(outcome -> Set.of("safe-contact-channel", "device-check")
                        .contains(outcome.measure().id()))
                .extracting(outcome -> outcome.when().id())
                .containsExactly("TODAY", "THIS_WEEK");
    }

    private static Decision decided(String journey) {
        return TheBook.DECIDER.decide(TheBook.assessment(Path.of("fixtures/journeys", journey + ".yaml")));
    }
}
