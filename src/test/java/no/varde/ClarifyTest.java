package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is asked for next is what can still decide a duty or an acute level, and every red flag that is unknown. */
class ClarifyTest {

    @Test
    void whetherAChildLivesWithThePerpetratorIsAskedForFirstWhereItWouldMakeTheChildsLevelAcute() {
        assertThat(asked("answers: {danger-now: YES}\nchildren: [{ref: child-1}]"))
                .startsWith(
                        "perpetrator-present-or-coming adult",
                        "concrete-plan-and-means adult",
                        "child-lives-with-perpetrator child-1",
                        "child-held-by-perpetrator child-1");
    }

    @Test
    void whetherAChildLivesWithThePerpetratorIsNotAskedForWhereNothingIsGoingOn() {
        assertThat(asked("answers: {danger-now: NO, perpetrator-present-or-coming: NO}\nchildren: [{ref: child-1}]"))
                .doesNotContain("child-lives-with-perpetrator child-1");
        assertThat(asked("answers: {danger-now: YES}\n"
                        + "children: [{ref: child-1, answers: {child-held-by-perpetrator: YES}}]"))
                .as("the level of the child is acute already")
                .doesNotContain("child-lives-with-perpetrator child-1");
    }

    @Test
    void whetherTheHelperWorksForAPublicBodyIsAskedForOnlyOfThoseWhoHaveTheDutyByThat() {
        assertThat(asked("answers: {helper-role: HEALTH}")).doesNotContain("works-for-public-body adult");
        assertThat(asked("answers: {helper-role: OTHER}")).contains("works-for-public-body adult");
    }

    @Test
    void whatDecidesADutyIsNotAskedForWhereTheDutyHoldsOrCannotHold() {
        assertThat(asked("answers: {helper-role: HEALTH}")).contains("emergency-needs-police-now adult");
        assertThat(asked("answers: {helper-role: CRISIS_CENTRE}")).doesNotContain("emergency-needs-police-now adult");
    }

    private static List<String> asked(String yaml) {
        return TheBook.decide(yaml).clarify().stream()
                .map(one -> one.question().id() + " " + one.ref())
                .toList();
    }
}
