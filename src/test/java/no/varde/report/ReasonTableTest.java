package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.varde.Results;
import no.varde.TheBook;
import no.varde.assessment.Answered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The table of reasons says what the trees say, each thing once. */
class ReasonTableTest {

    private static final JsonMapper TREES = JsonMapper.shared();
    private static final String MAIN = TheBook.BOOK.vocabulary().persons().main();
    private static final List<String> LISTS_OF_REASONS =
            List.of("reasons", "levelReasons", "whenReasons", "proposedBy");

    static List<Path> fixtures() {
        return Results.fixtures();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void with_texts_the_trees_can_be_grown_again(Path fixture) {
        Answered answers = Results.answered(fixture);
        JsonNode trees = Results.json(Results.of(answers, "nb", Expand.TREE));
        JsonNode table = Results.json(Results.of(answers, "nb", Expand.TEXTS));
        List<JsonNode> grown = new ArrayList<>();
        ObjectNode list = (ObjectNode) table.deepCopy();
        cited(list.without(List.of("reasons", "evidence", "rules")), new Grower(table)::all, grown);
        List<JsonNode> stand = new ArrayList<>();
        cited(trees, reasons -> reasons, stand);
        assertThat(grown).isEqualTo(stand);
    }

    private interface Told {
        JsonNode all(JsonNode cited);
    }

    /** Gathers, in order, what every list of reasons outside the table says. */
    private static void cited(JsonNode node, Told told, List<JsonNode> into) {
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (LISTS_OF_REASONS.contains(entry.getKey()) && entry.getValue().isArray()) {
                if (!entry.getValue().isEmpty()) {
                    into.add(told.all(entry.getValue()));
                }
            } else {
                cited(entry.getValue(), told, into);
            }
        }
        if (node.isArray()) {
            node.forEach(one -> cited(one, told, into));
        }
    }

    /** Grows trees of a table. */
    private record Grower(JsonNode result) {

        JsonNode all(JsonNode ids) {
            ArrayNode all = TREES.createArrayNode();
            ids.forEach(id -> all.add(tree(id.asString())));
            return all;
        }

        private JsonNode tree(String id) {
            String rule = id.substring(0, id.indexOf('@'));
            JsonNode text = result.get("rules").get(rule);
            ObjectNode tree = TREES.createObjectNode();
            tree.put("rule", rule);
            tree.set("title", text.get("title"));
            tree.put("for", id.substring(id.indexOf('@') + 1, id.indexOf('~')));
            tree.set("because", text.get("because"));
            tree.set("sources", text.get("sources"));
            tree.set("legalBasis", text.get("legalBasis"));
            tree.set("sentences", grounds(result.get("reasons").get(id)));
            return tree;
        }

        private JsonNode grounds(JsonNode places) {
            ArrayNode all = TREES.createArrayNode();
            places.forEach(place -> all.add(ground(result.get("evidence").get(place.asInt()))));
            return all;
        }

        private JsonNode ground(JsonNode told) {
            ObjectNode ground = TREES.createObjectNode();
            ground.set("text", told.get("text"));
            ground.put("for", told.has("for") ? told.get("for").asString() : MAIN);
            if (told.has("answers")) {
                ArrayNode answers = ground.putArray("answers");
                told.get("answers").forEach(answer -> answers.add(answer(answer.asString())));
            }
            if (told.has("reasons")) {
                ground.set("reasons", all(told.get("reasons")));
            }
            if (told.has("entries")) {
                ground.set("entries", told.get("entries"));
            }
            if (told.has("parts")) {
                ground.set("parts", grounds(told.get("parts")));
            }
            return ground;
        }

        /** Looks an answer up where it stands: in the assessment, or with what logs tell. */
        private JsonNode answer(String written) {
            String ref = written.substring(0, written.indexOf('/'));
            String question = written.substring(written.indexOf('/') + 1);
            ObjectNode answer = TREES.createObjectNode().put("for", ref).put("question", question);
            for (JsonNode recorded : result.path("recorded")) {
                if (recorded.get("question").asString().equals(question)
                        && recorded.get("for").asString().equals(ref)) {
                    answer.put("answer", recorded.get("answer").asString());
                    answer.set("entries", recorded.get("entries"));
                    return answer;
                }
            }
            JsonNode assessment = result.get("assessment");
            if (question.equals("asOf")) {
                return answer.put("answer", assessment.get("asOf").asString());
            }
            JsonNode given = answers(assessment, ref).path(question);
            return answer.put("answer", given.isMissingNode() ? "UNKNOWN" : text(given));
        }

        private static JsonNode answers(JsonNode assessment, String ref) {
            if (ref.equals(MAIN)) {
                return assessment.get("answers");
            }
            for (JsonNode member : assessment.get(
                    String.valueOf(TheBook.BOOK.vocabulary().persons().list()))) {
                if (member.get("ref").asString().equals(ref)) {
                    return member.get("answers");
                }
            }
            throw new AssertionError("nobody is called " + ref);
        }

        private static String text(JsonNode given) {
            return given.isArray()
                    ? given.valueStream().map(JsonNode::asString).toList().toString()
                    : given.asString();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void a_reason_stands_after_all_that_it_rests_on(Path fixture) {
        JsonNode result = Results.json(Results.of(Results.answered(fixture), "nb", Expand.NONE));
        List<String> before = new ArrayList<>();
        int told = 0;
        for (Map.Entry<String, JsonNode> reason : result.get("reasons").properties()) {
            for (JsonNode place : reason.getValue()) {
                for (; told <= place.asInt(); told++) {
                    JsonNode ground = result.get("evidence").get(told);
                    int at = told;
                    ground.path("reasons").forEach(id -> assertThat(before).contains(id.asString()));
                    ground.path("parts")
                            .forEach(part -> assertThat(part.asInt()).isLessThan(at));
                }
            }
            before.add(reason.getKey());
        }
        assertThat(before).doesNotHaveDuplicates();
        assertThat(told).isEqualTo(result.get("evidence").size());
        assertThat(result.get("evidence").valueStream().distinct().count()).isEqualTo(told);
    }

    @Test
    void the_same_reason_has_the_same_id_in_every_result_and_language_and_another_has_another() {
        Map<String, JsonNode> trees = new HashMap<>();
        Map<JsonNode, String> ids = new HashMap<>();
        Set<String> rules = new TreeSet<>();
        Set<String> twoWays = new HashSet<>();
        for (Path fixture : fixtures()) {
            Answered answers = Results.answered(fixture);
            JsonNode result = Results.json(Results.of(answers, "nb", Expand.TEXTS));
            JsonNode other = Results.json(Results.of(answers, "en", Expand.NONE));
            assertThat(other.get("reasons").propertyNames())
                    .isEqualTo(result.get("reasons").propertyNames());
            Grower grower = new Grower(result);
            for (String id : result.get("reasons").propertyNames()) {
                JsonNode tree = grower.tree(id);
                assertThat(trees.putIfAbsent(id, tree)).as(id).isIn(null, tree);
                assertThat(ids.putIfAbsent(tree, id)).as(id).isIn(null, id);
                if (!rules.add(id.substring(0, id.indexOf('~')))) {
                    twoWays.add(id);
                }
            }
        }
        assertThat(twoWays).as("rules that fire in more than one way").hasSizeGreaterThan(100);
    }
}
