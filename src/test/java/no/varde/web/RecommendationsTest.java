package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

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
        assertThat(result.at("/persons/0/levelReasons/0").asString()).startsWith("NV-01@adult~");
        assertThat(result.get("evidence").toString()).contains("\"answers\":[\"adult/danger-now\"]");
        assertThat(result.at("/persons/1/ref").asString()).isEqualTo("child-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/yaml", "application/x-yaml", "text/yaml", "Application/YAML; charset=utf-8"})
    void the_same_assessment_as_yaml_is_answered_with_the_same_result(String type) {
        Answer answer = post(type, AS_YAML);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(post(JSON, AS_JSON).json());
    }

    private Answer asked(String query, String accepted) {
        return send(
                "POST",
                RECOMMENDATIONS + query,
                BodyPublishers.ofString(AS_JSON),
                "Content-Type",
                JSON,
                "Accept",
                accepted);
    }

    @Test
    void a_result_tells_all_that_it_is_of_and_who_made_it_when() {
        JsonNode result = post(
                        JSON, AS_JSON.replace("\"fear-level\": 3", "\"fear-level\": 3, \"stalking\": \"UNKNOWN\""))
                .json();
        assertThat(result.get("type").asString()).isEqualTo("varde-result/2");
        assertThat(result.get("made").asString()).startsWith(TODAY).endsWith("Z");
        assertThat(result.get("zone").asString()).isEqualTo("Europe/Oslo");
        assertThat(result.get("build").asString()).startsWith("varde");
        assertThat(result.at("/assessment/answers/stalking").asString()).isEqualTo("UNKNOWN");
        assertThat(result.at("/assessment/answers/fear-level").asInt()).isEqualTo(3);
        assertThat(result.at("/notAsked/0/questions").toString())
                .contains("\"strangulation\"")
                .doesNotContain("\"stalking\"", "\"fear-level\"");
    }

    @Test
    void a_saved_result_is_answered_as_the_answers_that_it_holds() {
        Answer first = post(JSON, AS_JSON);
        assertThat(post(JSON, first.body()).json()).isEqualTo(first.json());
        assertThat(post(JSON, asked("?expand=tree", JSON).body()).json()).isEqualTo(first.json());
    }

    @Test
    void each_reason_stands_once_and_is_cited_by_its_id() {
        JsonNode result = post(JSON, AS_JSON).json();
        String cited = result.at("/persons/0/levelReasons/0").asString();
        assertThat(cited).matches("[A-Z]+-[0-9]+@adult~[0-9a-z]+");
        assertThat(result.get("reasons").propertyNames()).contains(cited);
        assertThat(result.has("rules")).isFalse();
        JsonNode texts = asked("?expand=texts", JSON).json();
        assertThat(texts.get("rules").propertyNames()).contains(cited.substring(0, cited.indexOf('@')));
        assertThat(texts.get("reasons").propertyNames())
                .isEqualTo(result.get("reasons").propertyNames());
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/json, application/json, false",
        "'', */*, application/json, false",
        "'', application/vnd.varde.result+json, application/vnd.varde.result+json;version=2, false",
        "'', application/vnd.varde.result+json;version=2, application/vnd.varde.result+json;version=2, false",
        "'', application/vnd.varde.result+json;version=1, application/vnd.varde.result+json;version=1, true",
        "?expand=tree, application/json, application/json, true",
        "?expand=none, application/vnd.varde.result+json;version=1, application/vnd.varde.result+json;version=2, false"
    })
    void the_form_is_that_of_the_version_accepted_or_the_address(
            String query, String accepted, String type, boolean trees) {
        Answer answer = asked(query, accepted);
        assertThat(answer.header("Content-Type")).isEqualTo(type);
        assertThat(answer.json().at("/persons/0/levelReasons/0").isObject()).isEqualTo(trees);
        assertThat(answer.json().has("reasons")).isNotEqualTo(trees);
    }

    @Test
    void a_version_that_never_was_and_a_form_that_is_none_are_refused() {
        asked("", "application/vnd.varde.result+json;version=3").isProblem(406, "not-acceptable");
        assertThat(asked("?expand=trees", JSON)
                        .isProblem(400, "unknown-explanation")
                        .paths())
                .containsExactly("expand");
    }

    @Test
    void without_a_day_the_day_of_the_call_is_used_and_told() {
        assertThat(post(JSON, "{}").json().get("asOf").asString()).isEqualTo(TODAY);
    }

    @Test
    void an_absent_answer_is_unknown_but_was_not_asked() {
        ObjectNode absent = (ObjectNode) post(JSON, "{}").json();
        ObjectNode unknown = (ObjectNode)
                post(JSON, "{\"answers\": {\"danger-now\": \"UNKNOWN\"}}").json();
        List<String> ofWhatWasAsked = List.of("assessment", "notAsked");
        assertThat(unknown.without(ofWhatWasAsked)).isEqualTo(absent.without(ofWhatWasAsked));
    }

    @Test
    void no_answer_may_be_kept() {
        assertThat(post(JSON, "{}").header("Cache-Control")).isEqualTo("no-store");
        assertThat(post(JSON, "[").header("Cache-Control")).isEqualTo("no-store");
        assertThat(get("/nothing").header("Cache-Control")).isEqualTo("no-store");
        assertThat(get("/api/questions").header("Cache-Control")).isEqualTo("no-store");
    }
}
