package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked for next is what can still decide a duty or an acute level, and every red flag that is unknown. */
class ClarifyTest {

    @Test
    void whether_a_child_lives_with_the_perpetrator_is_asked_for_first_where_it_would_make_the_childs_level_acute() {
        assertThat(asked("answers: {danger-now: YES}\nchildren: [{ref: child-1}]"))
                .startsWith(
                        "perpetrator-present-or-coming adult",
                        "concrete-plan-and-means adult",
                        "child-lives-with-perpetrator child-1",
                        "child-held-by-perpetrator child-1");
    }

    @Test
    void whether_a_child_lives_with_the_perpetrator_is_not_asked_for_where_nothing_is_going_on() {
        assertThat(asked("answers: {danger-now: NO, perpetrator-present-or-coming: NO}\nchildren: [{ref: child-1}]"))
                .doesNotContain("child-lives-with-perpetrator child-1");
        assertThat(asked("answers: {danger-now: YES}\n"
                        + "children: [{ref: child-1, answers: {child-held-by-perpetrator: YES}}]"))
                .as("the level of the child is acute already")
                .doesNotContain("child-lives-with-perpetrator child-1");
    }

    @Test
    void whether_the_helper_works_for_a_public_body_is_asked_for_only_of_those_who_have_the_duty_by_that() {
        assertThat(asked("answers: {helper-role: HEALTH}")).doesNotContain("works-for-public-body adult");
        assertThat(asked("answers: {helper-role: OTHER}")).contains("works-for-public-body adult");
    }

    @Test
    void what_decides_a_duty_is_not_asked_for_where_the_duty_holds_or_cannot_hold() {
        assertThat(asked("answers: {helper-role: HEALTH}")).contains("emergency-needs-police-now adult");
        assertThat(asked("answers: {helper-role: CRISIS_CENTRE}")).doesNotContain("emergency-needs-police-now adult");
    }

    private static List<String> asked(String yaml) {
        return TheBook.decide(yaml).clarify().stream()
                .map(one -> one.question().id() + " " + one.ref())
                .toList();
    }
}
