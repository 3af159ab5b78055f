package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A result says more of itself when it is asked to, and says it in the same way as the command line. */
class ExplanationsTest extends WebTest {

    private static final String BODY =
            """
            {"asOf": "2026-11-20", "answers": {"living-together": "YES", "strangulation": "YES", "helper-role": "HEALTH"},
             "children": [{"ref": "child-1", "answers": {"child-age": 9}}]}
            """;

    private Answer explained(String asked) {
        return send("POST", RECOMMENDATIONS + "?explain=" + asked, BodyPublishers.ofString(BODY), "Content-Type", JSON);
    }

    @Test
    void by_itself_a_result_says_which_answers_it_hangs_on() {
        JsonNode result = post(JSON, BODY).json();
        assertThat(result.at("/robustness/given/0/question").asString()).isEqualTo("strangulation");
        assertThat(result.has("why")).isFalse();
    }

    @Test
    void who_asks_for_nothing_more_gets_the_result_alone() {
        assertThat(explained("none").json().has("robustness")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"sure, robustness", "why, why", "changes, changes", "next, next"})
    void each_part_is_there_when_it_is_asked_for_and_no_other(String asked, String part) {
        JsonNode result = explained(asked).json();
        for (String other : new String[] {"robustness", "why", "changes", "next"}) {
            assertThat(result.has(other)).as(other).isEqualTo(other.equals(part));
        }
        assertThat(result.get(part).isEmpty()).isFalse();
    }

    @Test
    void all_parts_come_together_and_leave_the_rest_as_it_is() {
        JsonNode all = explained("all").json();
        assertThat(all.propertyNames()).contains("robustness", "why", "changes", "next");
        JsonNode alone = explained("none").json();
        alone.propertyNames().forEach(key -> assertThat(all.get(key)).isEqualTo(alone.get(key)));
        assertThat(explained("sure,why,changes,next").json()).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"much", "why,much", "why,", "WHY"})
    void what_is_no_explanation_is_refused(String asked) {
        assertThat(explained(asked).isProblem(400, "unknown-explanation").paths())
                .containsExactly("explain");
    }
}
