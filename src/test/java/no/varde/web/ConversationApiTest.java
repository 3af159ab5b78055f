package no.varde.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Programs are asked the same as people are, page by page, until no more is to be asked. */
class ConversationApiTest extends WebTest {

    private static final String CONVERSATION = "/api/conversation";
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final Path CLIENT = Path.of("src/test/resources/clients/converse.mjs");

    /** Nobody goes through more pages. */
    private static final int MOST_PAGES = 60;

    @LocalServerPort
    private int port;

    private JsonNode next(JsonNode told) {
        return next(told, "en");
    }

    private JsonNode next(JsonNode told, String language) {
        Answer answer = send(
                "POST",
                CONVERSATION + "?lang=" + language,
                BodyPublishers.ofString(MAPPER.writeValueAsString(told)),
                "Content-Type",
                JSON);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static ObjectNode nothing() {
        ObjectNode told = MAPPER.createObjectNode();
        told.put("asOf", TODAY).putObject("answers");
        return told;
    }

    @Test
    void the_first_page_is_the_one_that_people_see_with_what_is_said_aloud() {
        JsonNode step = next(nothing());
        assertThat(step.get("done").asBoolean()).isFalse();
        assertThat(step.at("/page/id").asString()).isEqualTo("danger-now");
        assertThat(step.at("/page/heading").asString()).isEqualTo("Right now");
        assertThat(step.at("/page/part/number").asInt()).isEqualTo(1);
        assertThat(step.at("/page/questions/0/asks/id").asString()).isEqualTo("danger-now");
        assertThat(step.at("/page/questions/0/spoken").asString()).isNotEmpty();
        assertThat(next(nothing(), "nb").at("/page/heading").asString()).isEqualTo("Akkurat nå");
    }

    @Test
    void who_answers_unknown_to_everything_comes_to_an_end() {
        ObjectNode told = nothing();
        List<String> pages = new ArrayList<>();
        JsonNode step = next(told);
        while (!step.get("done").asBoolean() && pages.size() < MOST_PAGES) {
            pages.add(step.at("/page/id").asString());
            if (step.at("/page/members").asBoolean()) {
                ArrayNode children = told.putArray("children");
                children.addObject().put("ref", "child-1").putObject("answers");
            }
            step.at("/page/questions").forEach(question -> {
                ObjectNode answers = (ObjectNode)
                        (question.get("for").asString().equals("adult")
                                ? told.get("answers")
                                : told.at("/children/0/answers"));
                answers.put(question.at("/asks/id").asString(), "UNKNOWN");
            });
            step = next(told);
        }
        assertThat(pages).doesNotHaveDuplicates().hasSizeLessThan(20);
        assertThat(step.at("/unknown/count").asInt()).isPositive();
        assertThat(step.at("/unknown/best")).hasSize(3);
        assertThat(step.has("page")).isFalse();
    }

    @Test
    void an_answer_that_cannot_be_is_refused_as_everywhere() {
        ObjectNode told = nothing();
        ((ObjectNode) told.get("answers")).put("danger-now", "PERHAPS");
        assertThat(send(
                                "POST",
                                CONVERSATION,
                                BodyPublishers.ofString(MAPPER.writeValueAsString(told)),
                                "Content-Type",
                                JSON)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void what_was_asked_in_vain_is_not_named_again_as_what_to_ask_next() {
        ObjectNode told = nothing();
        assertThat(asksNext(told)).contains("strangulation");
        ((ObjectNode) told.get("answers")).put("strangulation", "UNKNOWN");
        assertThat(asksNext(told)).doesNotContain("strangulation");
    }

    private List<String> asksNext(ObjectNode told) {
        Answer answer = send(
                "POST",
                RECOMMENDATIONS + "?explain=next",
                BodyPublishers.ofString(MAPPER.writeValueAsString(told)),
                "Content-Type",
                JSON);
        return answer.json()
                .at("/next/questions")
                .valueStream()
                .map(question -> question.get("question").asString())
                .toList();
    }

    /** Left out where there is no Node. */
    @Test
    void a_client_in_node_is_led_to_the_end() throws IOException, InterruptedException {
        assumeTrue(isThere("node"), "there is no Node here");
        String known =
                """
                {"asOf": "2026-11-29", "answers": {"danger-now": "NO", "living-together": "YES", "coercive-control": "YES"},
                 "children": [{"ref": "child-1", "answers": {"child-age": 6}}]}""";
        Process client = new ProcessBuilder("node", CLIENT.toString(), "http://127.0.0.1:" + port, known).start();
        String said = new String(client.getInputStream().readAllBytes(), UTF_8);
        assertThat(client.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(client.exitValue())
                .as(new String(client.getErrorStream().readAllBytes(), UTF_8))
                .isZero();
        JsonNode end = MAPPER.readTree(said);
        assertThat(end.get("pages").size()).isBetween(10, 20);
        assertThat(end.at("/told/children/0/answers/child-age").asInt()).isEqualTo(6);
    }

    private static boolean isThere(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
