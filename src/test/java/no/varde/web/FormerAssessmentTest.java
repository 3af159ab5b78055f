package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A body may hold a former assessment; the answer then says what changed. */
class FormerAssessmentTest extends WebTest {

    private static final String BODY =
            """
            {"asOf": "2026-11-20", "answers": {"danger-now": "YES"},
             "since": {"asOf": "2026-11-01", "answers": {"danger-now": "NO"}}}
            """;

    @Test
    void what_changed_is_said_with_the_answers_behind_it() {
        JsonNode since = post(JSON, BODY).json().get("since");
        assertThat(since.get("asOf").asString()).isEqualTo("2026-11-01");
        JsonNode level = since.at("/changes/0");
        assertThat(level.get("kind").asString()).isEqualTo("LEVEL");
        assertThat(level.get("to").asString()).isEqualTo("ACUTE");
        assertThat(level.at("/because/0/question").asString()).isEqualTo("danger-now");
        assertThat(level.at("/because/0/ask").asString()).isNotBlank();
    }

    @Test
    void the_rest_of_the_answer_is_that_of_the_assessment_alone() {
        JsonNode alone = post(JSON, "{\"asOf\": \"2026-11-20\", \"answers\": {\"danger-now\": \"YES\"}}")
                .json();
        assertThat(alone.has("since")).isFalse();
        JsonNode compared = post(JSON, BODY).json();
        alone.propertyNames().stream()
                .filter(key -> !key.equals("assessment"))
                .forEach(key -> assertThat(compared.get(key)).isEqualTo(alone.get(key)));
        assertThat(compared.at("/assessment/answers")).isEqualTo(alone.at("/assessment/answers"));
        assertThat(compared.at("/assessment/since/answers/danger-now").asString())
                .isEqualTo("NO");
    }

    @Test
    void the_same_body_as_yaml_is_answered_with_the_same() {
        String yaml =
                """
                asOf: 2026-11-20
                answers: {danger-now: YES}
                since:
                  asOf: 2026-11-01
                  answers: {danger-now: NO}
                """;
        assertThat(post(YAML, yaml).json()).isEqualTo(post(JSON, BODY).json());
    }

    @Test
    void every_fault_of_both_is_told_with_its_path_in_the_body() {
        Answer answer = post(
                        JSON,
                        """
                        {"answers": {"fear-level": 9},
                         "since": {"asOf": "2026-11-01", "answers": {"fear-levl": 2},
                           "children": [{"ref": "a", "answers": {"child-age": 200}}]}}
                        """)
                .isProblem(422, "invalid-assessment");
        assertThat(answer.paths())
                .containsExactly(
                        "answers.fear-level", "since.answers.fear-levl", "since.children[0].answers.child-age");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"2026-11-01\"", "7"})
    void a_former_assessment_is_a_mapping(String since) {
        Answer answer = post(JSON, "{\"since\": " + since + "}").isProblem(422, "invalid-assessment");
        assertThat(answer.faults()).singleElement().asString().startsWith("since: her skal det stå nøkler med verdier");
    }

    @Test
    void a_former_assessment_has_no_former_one_of_its_own() {
        Answer answer = post(JSON, "{\"since\": {\"asOf\": \"2026-11-01\", \"since\": {}}}")
                .isProblem(422, "invalid-assessment");
        assertThat(answer.paths()).containsExactly("since.since");
    }

    @Test
    void a_former_assessment_says_its_own_day() {
        Answer answer = post(JSON, "{\"since\": {}}").isProblem(422, "invalid-assessment");
        assertThat(answer.faults()).singleElement().asString().startsWith("since: `asOf` mangler");
    }

    @Test
    void a_former_assessment_is_not_later_than_the_day_of_the_call_where_the_present_one_says_none() {
        Answer answer = post(JSON, "{\"since\": {\"asOf\": \"2026-11-23\"}}").isProblem(422, "invalid-assessment");
        assertThat(answer.faults())
                .singleElement()
                .asString()
                .startsWith("since.asOf: `2026-11-23` er senere enn dagen for denne vurderingen, " + TODAY);
        assertThat(post(JSON, "{\"since\": {\"asOf\": \"" + TODAY + "\"}}").status())
                .isEqualTo(200);
    }
}
