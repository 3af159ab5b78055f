package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

class ApiDocumentTest extends WebTest {

    private JsonNode document() {
        return get("/v3/api-docs").json();
    }

    @Test
    void the_document_is_open_api_with_the_title_and_version_of_the_book() {
        JsonNode document = document();
        assertThat(document.get("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/info/title").asString()).isEqualTo("Protection against violence from a partner");
        assertThat(document.at("/info/version").asString()).matches("\\d{4}\\.\\d+\\.\\d+\\+?");
    }

    @Test
    void it_lists_its_operations_and_no_other() {
        JsonNode paths = document().get("paths");
        assertThat(paths.propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/recommendations",
                        "/api/conversation",
                        "/api/questions",
                        "/api/rulebook",
                        "/api/rulebooks/{content}",
                        "/api/keys",
                        "/api/healthz");
        assertThat(paths.at("/~1api~1recommendations/post/responses").propertyNames())
                .containsExactlyInAnyOrder("200", "400", "406", "408", "413", "415", "422", "503", "500");
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
    void every_shape_says_what_it_is_and_none_is_left_open() {
        for (var schema : document().at("/components/schemas").properties()) {
            JsonNode shape = schema.getValue();
            assertThat(schema.getKey().endsWith("Assessment") || shape.has("description"))
                    .as(schema.getKey())
                    .isTrue();
            assertThat(shape.findValues("additionalProperties"))
                    .as(schema.getKey())
                    .doesNotContain(BooleanNode.TRUE);
        }
    }

    @Test
    void what_an_answer_always_has_is_required_and_nothing_else_is() {
        JsonNode outcome = document().at("/components/schemas/Outcome");
        assertThat(outcome.get("required").valueStream().map(JsonNode::asString))
                .containsExactlyInAnyOrder("measure", "name", "outcome", "intrusiveness", "reasons");
        assertThat(outcome.at("/properties/order/description").asString()).startsWith("The place in the list");
    }
}
