package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import no.varde.conversation.NoChildrenTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Who tells that there are no children is asked nothing about them by a program either. */
class NoChildrenApiTest extends WebTest {

    private static final String UNTOLD =
            "\"asOf\": \"2026-11-20\", \"answers\": {\"danger-now\": \"NO\", \"helper-role\": \"HEALTH\"}";
    private static final int MOST_PAGES = 60;

    private Answer sent(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body), "Content-Type", JSON);
    }

    private static List<String> aboutChildren(JsonNode questions) {
        assertThat(questions.isEmpty()).isFalse();
        return questions
                .valueStream()
                .map(one -> one.get("question").asString())
                .filter(id -> NoChildrenTest.ABOUT_CHILDREN.matcher(id).matches())
                .toList();
    }

    @Test
    void neither_a_result_nor_what_to_ask_next_names_them() {
        JsonNode none = sent(RECOMMENDATIONS + "?explain=next", "{" + UNTOLD + ", \"children\": []}")
                .json();
        assertThat(aboutChildren(none.get("clarify"))).isEmpty();
        assertThat(aboutChildren(none.at("/next/questions"))).isEmpty();
        JsonNode untold =
                sent(RECOMMENDATIONS + "?explain=next", "{" + UNTOLD + "}").json();
        assertThat(aboutChildren(untold.get("clarify"))).contains("threatens-children");
        assertThat(aboutChildren(untold.at("/next/questions"))).contains("threatens-children");
    }

    @Test
    void the_conversation_asks_nothing_about_them() {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode told = (ObjectNode) mapper.readTree("{" + UNTOLD + "}");
        List<String> asked = new ArrayList<>();
        JsonNode step =
                sent("/api/conversation", mapper.writeValueAsString(told)).json();
        for (int page = 0; page < MOST_PAGES && !step.get("done").asBoolean(); page++) {
            if (step.at("/page/members").asBoolean()) {
                told.putArray("children");
            }
            step.at("/page/questions").forEach(question -> {
                String id = question.at("/asks/id").asString();
                ObjectNode answers = (ObjectNode) told.get("answers");
                if (!answers.has(id)) {
                    asked.add(id);
                    answers.put(id, "UNKNOWN");
                }
            });
            step = sent("/api/conversation", mapper.writeValueAsString(told)).json();
        }
        assertThat(step.get("done").asBoolean()).isTrue();
        assertThat(told.has("children")).isTrue();
        assertThat(asked)
                .contains("strangulation")
                .noneMatch(id -> NoChildrenTest.ABOUT_CHILDREN.matcher(id).matches());
    }
}
