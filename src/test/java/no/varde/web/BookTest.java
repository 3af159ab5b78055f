package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.rulebook.RuleBook;
import no.varde.service.ServedBooks;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class BookTest extends WebTest {

    private final RuleBook book;

    @Autowired
    BookTest(ServedBooks books) {
        this.book = books.current().book();
    }

    @Test
    void the_questions_are_listed_in_the_order_of_the_book() {
        JsonNode shown = get("/api/questions").json();
        assertThat(shown.get("questions").valueStream().map(question -> question.get("id")
                        .asString()))
                .containsExactlyElementsOf(book.vocabulary().questions().keySet());
        assertThat(shown.at("/persons/member/list").asString()).isEqualTo("children");
    }

    @Test
    void a_question_shows_what_can_be_answered() {
        JsonNode questions = get("/api/questions?lang=en").json().get("questions");
        assertThat(question(questions, "strangulation-recent").toString())
                .contains(
                        "\"type\":\"YNU\"",
                        "\"redFlag\":true",
                        "\"onlyWith\":{\"question\":\"strangulation\",\"is\":\"YES\"}");
        assertThat(question(questions, "fear-level").get("range").toString()).isEqualTo("{\"from\":0,\"to\":4}");
        assertThat(question(questions, "safe-channel").at("/values/0").toString())
                .isEqualTo("{\"value\":\"PHONE\",\"label\":\"By phone\"}");
        assertThat(question(questions, "separation-date").get("notAfterAsOf").asBoolean())
                .isTrue();
        assertThat(question(questions, "child-age").get("reach").asString()).isEqualTo("child");
    }

    @Test
    void a_question_says_on_which_page_it_is_asked_and_with_which_answers_to_others() {
        JsonNode shown = get("/api/questions?lang=en").json();
        JsonNode covered = question(shown.get("questions"), "child-covered-by-ban");
        assertThat(covered.get("page").asString()).isEqualTo("child-more");
        assertThat(covered.get("askedWith").toString())
                .isEqualTo("[{\"question\":\"visiting-ban-in-force\",\"is\":[\"YES\"]},"
                        + "{\"question\":\"contact-ban-in-force\",\"is\":[\"YES\"]}]");
        assertThat(question(shown.get("questions"), "strangulation-recent")
                        .at("/askedWith/0/question")
                        .asString())
                .isEqualTo("strangulation");
        assertThat(question(shown.get("questions"), "danger-now").has("askedWith"))
                .isFalse();
        assertThat(shown.get("pages").valueStream().flatMap(page -> page.get("lists")
                        .valueStream()))
                .anyMatch(list -> list.get("of").toString().contains("\"living-together\""));
    }

    @Test
    void a_question_says_what_can_be_true_though_no_answer_lets_it_be_asked() {
        JsonNode questions = get("/api/questions").json().get("questions");
        assertThat(question(questions, "perpetrator-release-date").get("stands").toString())
                .isEqualTo("[\"passed\",\"on-the-day\"]");
        assertThat(question(questions, "left-crisis-centre").get("stands").toString())
                .isEqualTo("[\"YES\"]");
        assertThat(question(questions, "strangulation-recent").has("stands")).isFalse();
        assertThat(questions.valueStream().filter(question -> question.has("stands")))
                .isNotEmpty()
                .allMatch(question -> question.has("askedWith"));
    }

    private static JsonNode question(JsonNode questions, String id) {
        return questions
                .valueStream()
                .filter(question -> question.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_rule_book_is_shown_whole() {
        JsonNode shown = get("/api/rulebook").json();
        assertThat(shown.get("version").asString()).isEqualTo(book.identity().version());
        assertThat(shown.get("content").asString()).isEqualTo(book.identity().content());
        assertThat(shown.get("principles").asString()).isEqualTo(book.identity().principles());
        assertThat(shown.get("sha256").asString()).isEqualTo(book.identity().meaning());
        assertThat(shown.get("languages").toString()).isEqualTo("[\"nb\",\"en\",\"nn\"]");
        assertThat(shown.get("levels").size())
                .isEqualTo(book.vocabulary().levels().size());
        assertThat(shown.get("measures").size())
                .isEqualTo(book.vocabulary().measures().size());
        assertThat(shown.get("duties").size())
                .isEqualTo(book.vocabulary().duties().size());
        assertThat(shown.get("warnings").size())
                .isEqualTo(book.vocabulary().warnings().size());
        assertThat(shown.get("rules").size()).isEqualTo(book.rules().size());
    }

    @Test
    void a_rule_is_shown_in_its_own_sentences() {
        JsonNode first = get("/api/rulebook?lang=en").json().at("/rules/0");
        assertThat(first.get("id").asString()).isEqualTo(book.rules().get(0).id());
        assertThat(first.at("/when/0").asString())
                .isEqualTo(book.rules().get(0).when().get(0).text().in("en"));
        assertThat(first.get("reason").asString())
                .isEqualTo(book.rules().get(0).reason().in("en"));
        assertThat(first.get("layer").asString()).isEqualTo("findings");
    }

    @Test
    void a_book_that_was_served_is_given_by_its_content_and_no_other() {
        String content = get("/api/rulebook").json().at("/content").asString();
        Answer zip = get("/api/rulebooks/" + content);
        assertThat(zip.status()).isEqualTo(200);
        assertThat(zip.header("Content-Type")).isEqualTo("application/zip");
        assertThat(zip.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + content + ".zip\"");
        assertThat(get("/api/rulebooks/" + "0".repeat(64))
                        .isProblem(404, "not-found")
                        .paths())
                .containsExactly("content");
        get("/api/rulebooks/..").isProblem(404, "not-found");
    }
}
