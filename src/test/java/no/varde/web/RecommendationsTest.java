package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class RecommendationsTest extends WebTest {

    private static final String AS_JSON =
            """
            {"asOf": "2026-11-20", "answers": {"danger-now": "YES", "fear-level": 3, "own-protective-steps": ["LOCKS"]},
             "children": [{"ref": "child-1", "answers": {"child-age": 9}}]}
            """;
    private static final String AS_YAML =
            """
            asOf: 2026-11-20
            answers: {danger-now: YES, fear-level: 3, own-protective-steps: [LOCKS]}
            children:
            - ref: child-1
              answers: {child-age: 9}
            """;

    @Test
    void an_assessment_as_json_is_answered_with_an_explained_result() {
        Answer answer = post(JSON, AS_JSON);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        JsonNode result = answer.json();
        assertThat(result.at("/asOf").asString()).isEqualTo("2026-11-20");
        assertThat(result.at("/rulebook/sha256").asString()).matches("[0-9a-f]{64}");
        assertThat(result.at("/persons/0/level").asString()).isEqualTo("ACUTE");
        assertThat(result.at("/persons/0/outcomes/0/measure").asString()).isEqualTo("emergency-call-112");
        assertThat(result.at("/persons/0/levelReasons").toString()).contains("danger-now");
        assertThat(result.at("/persons/1/ref").asString()).isEqualTo("child-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/x-yaml", "text/yaml", "Application/YAML; charset=utf-8"})
    void the_same_assessment_as_yaml_is_answered_with_the_same_result(String type) {
        Answer answer = post(type, AS_YAML);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(post(JSON, AS_JSON).json());
    }

    @Test
    void without_a_day_the_day_of_the_call_is_used_and_told() {
        assertThat(post(JSON, "{}").json().get("asOf").asString()).isEqualTo(TODAY);
    }

    @Test
    void an_absent_answer_is_unknown() {
        JsonNode absent = post(JSON, "{}").json();
        JsonNode unknown =
                post(JSON, "{\"answers\": {\"danger-now\": \"UNKNOWN\"}}").json();
        assertThat(unknown).isEqualTo(absent);
    }

    @Test
    void no_answer_may_be_kept() {
        assertThat(post(JSON, "{}").header("Cache-Control")).isEqualTo("no-store");
        assertThat(post(JSON, "[").header("Cache-Control")).isEqualTo("no-store");
        assertThat(get("/nothing").header("Cache-Control")).isEqualTo("no-store");
        assertThat(get("/api/questions").header("Cache-Control")).isEqualTo("no-store");
    }
}
