package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ApiDocumentTest extends WebTest {

    private JsonNode document() {
        return get("/v3/api-docs").json();
    }

    @Test
    void the_document_is_open_api_with_the_title_and_version_of_the_book() {
        JsonNode document = document();
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("Protection against violence from a partner");
        assertThat(document.at("/info/version").asString()).matches("\\d{4}\\.\\d+\\.\\d+");
    }

    @Test
    void it_lists_the_three_operations_and_no_other() {
        JsonNode paths = document().get("paths");
        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrder("/api/recommendations", "/api/questions", "/api/rulebook");
        assertThat(paths.at("/~1api~1recommendations/post/responses").propertyNames())
                .containsExactlyInAnyOrder("200", "400", "406", "413", "415", "422", "500");
        assertThat(paths.at("/~1api~1questions/get/responses").propertyNames())
                .containsExactlyInAnyOrder("200", "400", "406", "500");
    }

    @Test
    void its_example_of_an_assessment_is_answered() {
        JsonNode example =
                document().at("/paths/~1api~1recommendations/post/requestBody/content/application~1json/example");
        assertThat(post(JSON, example.toString()).status()).isEqualTo(200);
    }

    @Test
    void the_schema_of_an_assessment_has_every_question() {
        JsonNode schema = document().at("/components/schemas/Assessment/properties");
        assertThat(schema.at("/answers/properties/strangulation/enum").toString())
                .isEqualTo("[\"YES\",\"NO\",\"UNKNOWN\"]");
        assertThat(schema.at("/children/items/properties/answers/properties/child-age/oneOf/0")
                        .toString())
                .contains("\"maximum\":17", "\"minimum\":0", "\"type\":\"integer\"");
    }

    @Test
    void the_schema_of_an_assessment_may_hold_a_former_one_that_says_its_day() {
        JsonNode schemas = document().at("/components/schemas");
        assertThat(schemas.at("/Assessment/properties/since/$ref").asString())
                .isEqualTo("#/components/schemas/FormerAssessment");
        assertThat(schemas.at("/FormerAssessment/required").toString()).isEqualTo("[\"asOf\"]");
        assertThat(schemas.at("/FormerAssessment/properties/since").isMissingNode())
                .isTrue();
        assertThat(schemas.at("/FormerAssessment/properties/answers/properties/fear-level")
                        .isMissingNode())
                .isFalse();
    }

    @Test
    void every_reference_leads_to_a_schema() {
        JsonNode document = document();
        List<String> references = document.findValuesAsString("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> assertThat(
                        document.at(reference.substring(1)).isMissingNode())
                .as(reference)
                .isFalse());
    }

    @Test
    void every_key_of_a_result_is_described() {
        String body =
                """
                {"asOf": "2026-11-22", "answers": {"danger-now": "NO", "strangulation": "YES", "threat-to-kill": "YES",
                  "fear-level": 4, "separated": "YES", "separation-date": "2026-10-01", "helper-role": "HEALTH"},
                 "children": [{"ref": "child-1", "answers": {"child-age": 9, "child-fear": 4}}],
                 "since": {"asOf": "2026-10-01", "answers": {"danger-now": "YES"}, "children": [{"ref": "child-2"}]}}
                """;
        TreeSet<String> unknown = new TreeSet<>();
        JsonNode document = document();
        compare(post(JSON, body).json(), document.at("/components/schemas/Result"), document, "", unknown);
        assertThat(unknown)
                .as("keys of a result that openapi.yaml does not describe")
                .isEmpty();
    }

    private static void compare(
            JsonNode value, JsonNode schema, JsonNode document, String path, TreeSet<String> unknown) {
        if (schema.has("$ref")) {
            compare(value, document.at(schema.get("$ref").asString().substring(1)), document, path, unknown);
        } else if (value.isArray()) {
            value.forEach(item -> compare(item, schema.path("items"), document, path + "[]", unknown));
        } else if (value.isObject() && !schema.has("additionalProperties")) {
            for (String key : value.propertyNames()) {
                JsonNode described = schema.path("properties").path(key);
                if (described.isMissingNode()) {
                    unknown.add(path + "." + key);
                } else {
                    compare(value.get(key), described, document, path + "." + key, unknown);
                }
            }
        }
    }
}
