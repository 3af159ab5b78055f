package no.varde.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.explanation.BookLogic;
import no.varde.report.WhyJson;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every answer of the API is what the OpenAPI document says, no more and no less. */
class DescribedAnswersTest extends WebTest {

    private static final String INCIDENTS =
            """
            asOf: 2026-11-22
            answers: {danger-now: NO, helper-role: HEALTH, fear-level: 3, own-protective-steps: []}
            incidents:
            - {date: 2026-11-20, place: HOME, what: [WEAPON], who: PERPETRATOR}
            - {date: 2026-10-01, place: DIGITAL, what: [UNWANTED_CONTACT]}
            children: [{ref: child-1, answers: {child-age: 9, child-fear: 3}}]
            since:
              asOf: 2026-10-20
              answers: {danger-now: NO, helper-role: HEALTH}
              incidents: [{date: 2026-10-01, place: DIGITAL, what: [UNWANTED_CONTACT]}]
              children: [{ref: child-2, answers: {child-age: 7}}]
            """;

    private Described described() {
        return new Described(get("/v3/api-docs").json());
    }

    private void assertDescribed(String schema, Answer answer) {
        assertThat(described().faults(schema, answer.json())).as(answer.body()).isEmpty();
    }

    private Answer explained(String asked, String lang, String body) {
        String path = RECOMMENDATIONS + "?explain=" + asked + "&lang=" + lang;
        return send("POST", path, BodyPublishers.ofString(body), "Content-Type", YAML);
    }

    static Stream<Path> situations() {
        return TheBook.situations().stream();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void a_result_with_all_that_can_be_said_of_it(Path situation) throws IOException {
        String body = Files.readString(situation, UTF_8);
        assertDescribed("Result", explained("all", "nb", body));
        assertDescribed("Result", explained("none", "en", body));
        assertDescribed("Result", explained("none&expand=texts", "nb", body));
        assertDescribed("Result", explained("none&expand=tree", "nb", body));
    }

    @Test
    void a_result_beside_a_former_one() throws IOException {
        String now = Files.readString(Path.of("fixtures/situations/V21-soner-langt-unna.yaml"), UTF_8);
        String then = Files.readString(Path.of("fixtures/former/V21-et-halvt-ar-for.yaml"), UTF_8);
        assertDescribed("Result", post(YAML, now + "since:\n" + then.indent(2)));
        Answer incidents = explained("all", "en", INCIDENTS);
        assertThat(incidents.body()).contains("\"entry\":\"incidents[0]\"", "\"question\":\"ref\"", "\"fact\":");
        assertDescribed("Result", incidents);
    }

    @Test
    void the_grounds_of_one_measure_in_full() {
        Measure measure = Vocabulary.known(TheBook.BOOK.vocabulary().measures(), "visiting-ban");
        var explained = new BookLogic(TheBook.DECIDER)
                .explain(TheBook.assessment(Path.of("fixtures/situations/V06-sett-utenfor-senteret.yaml")));
        JsonNode why = JsonMapper.shared().valueToTree(WhyJson.of(explained.of(measure), "nb"));
        assertThat(described().faults("Why", why)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void the_book_and_its_questions(String lang) {
        assertDescribed("QuestionsView", get("/api/questions?lang=" + lang));
        assertDescribed("RuleBookView", get("/api/rulebook?lang=" + lang));
    }

    @Test
    void problems() {
        assertDescribed("Problem", post(JSON, "{\"asOf\": \"1850-01-01\", \"answers\": {\"x\": 1}}"));
        assertDescribed("Problem", post(JSON, "["));
        assertDescribed("Problem", post("text/plain", "x"));
        assertDescribed("Problem", get("/api/questions?lang=xx"));
        assertDescribed("Problem", get("/api/nothing"));
        assertDescribed("Problem", get("/test/failure"));
    }

    @Test
    void what_the_document_does_not_say_is_noticed() {
        Described described = described();
        ObjectNode more = (ObjectNode) post(JSON, "{}").json();
        more.putObject("why")
                .put("sha256", "")
                .put("content", "")
                .put("asOf", "2026-11-22")
                .putArray("enough");
        assertThat(described.faults("Result", more))
                .hasSize(1)
                .first()
                .asString()
                .contains("whyNot");
        ObjectNode less = (ObjectNode) post(JSON, "{}").json();
        less.remove("persons");
        less.putNull("first").put("asOf", "today").put("score", 7);
        assertThat(described.faults("Result", less)).hasSize(4);
    }

    @Test
    void an_answer_that_is_given_is_told_apart_from_a_fact_that_follows() {
        Described described = described();
        ObjectNode given =
                JsonMapper.shared().createObjectNode().put("for", "adult").put("text", "");
        assertThat(described.faults("Given", given)).isNotEmpty();
        assertThat(described.faults("Given", given.deepCopy().put("fact", "x"))).isEmpty();
        assertThat(described.faults(
                        "Given", given.deepCopy().put("question", "x").put("answer", "YES")))
                .isEmpty();
        assertThat(described.faults(
                        "Given", given.put("question", "x").put("answer", "YES").put("fact", "x")))
                .isNotEmpty();
    }
}
