package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked for next is what can still decide a duty or an acute level, and every red flag that is unknown. */
class ClarifyTest {

    @Test
    void whether_a_threat_is_near_is_asked_for_first_where_it_would_make_the_level_acute() {
        assertThat(asked("answers: {danger-now: NO, perpetrator-present-or-coming: NO, concrete-plan-and-means: YES}"))
                .startsWith("threat-within-hours adult", "emergency-needs-police-now adult");
    }

    @Test
    void whether_a_child_is_mistreated_is_asked_for_before_any_other_duty_and_all_red_flags() {
        assertThat(asked("answers: {danger-now: NO, perpetrator-present-or-coming: NO, concrete-plan-and-means: NO,"
                        + " emergency-needs-police-now: NO, crime-certain-or-most-likely: NO, helper-role: HEALTH,"
                        + " threat-to-kill: YES}\n"
                        + "children: [{ref: child-1, answers: {child-held-by-perpetrator: NO}}]"))
                .startsWith("grounds-to-believe-child-mistreated adult");
    }

    @Test
    void whether_the_break_up_was_within_the_year_is_asked_for_where_it_would_raise_the_level() {
        assertThat(asked("answers: {separated: YES, coercive-control: YES, violence-ever: YES}"))
                .contains("separated-within-year adult");
        assertThat(asked("answers: {separated: NO, coercive-control: YES, violence-ever: YES}"))
                .doesNotContain("separated-within-year adult");
    }

    @Test
    void whether_the_helper_works_for_a_public_body_is_asked_for_only_of_those_who_have_the_duty_by_that() {
        assertThat(asked("answers: {helper-role: HEALTH}")).doesNotContain("works-for-public-body adult");
        assertThat(asked("answers: {helper-role: OTHER}")).contains("works-for-public-body adult");
    }

    @Test
    void what_decides_a_duty_is_not_asked_for_where_the_duty_holds_or_cannot_hold() {
        assertThat(asked("answers: {helper-role: OTHER, works-for-public-body: YES}"))
                .contains("child-welfare-has-asked adult");
        assertThat(asked("answers: {helper-role: OTHER, works-for-public-body: NO}"))
                .doesNotContain("child-welfare-has-asked adult");
    }

    @Test
    void whoever_has_left_is_not_asked_whether_they_plan_to() {
        assertThat(asked("answers: {separated: YES, living-together: NO}")).doesNotContain("planning-to-leave adult");
        assertThat(asked("answers: {separated: YES, living-together: YES}")).contains("planning-to-leave adult");
        assertThat(asked("answers: {separated: NO}")).contains("planning-to-leave adult");
        assertThat(asked("answers: {violence-ever: YES}"))
                .contains("separated adult", "living-together adult")
                .doesNotContain("planning-to-leave adult");
    }

    private static List<String> asked(String yaml) {
        return TheBook.decide(yaml).clarify().stream()
                .map(one -> one.question().id() + " " + one.ref())
                .toList();
    }
}
