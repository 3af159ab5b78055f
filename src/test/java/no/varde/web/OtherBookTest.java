package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** The service knows no subject: with another book it speaks of boats. */
@TestPropertySource(properties = "varde.book=src/test/resources/books/boat")
class OtherBookTest extends WebTest {

    @Test
    void another_book_is_served_from_a_folder() throws IOException {
        Answer answer = post(YAML, Files.readString(Path.of("src/test/resources/books/boat-storm.yaml")));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.json().at("/persons/0/ref").asString()).isEqualTo("boat");
    }

    @Test
    void its_faults_are_told_in_its_own_words() {
        assertThat(post(JSON, "{\"passengers\": [{\"ref\": \"a\", \"answers\": {\"passenger-age\": 200}}]}")
                        .isProblem(422, "invalid-assessment")
                        .paths())
                .containsExactly("passengers[0].answers.passenger-age");
    }

    @Test
    void it_is_served_in_its_third_language() throws IOException {
        String storm = Files.readString(Path.of("src/test/resources/books/boat-storm.yaml"));
        Answer answer = send(
                "POST",
                RECOMMENDATIONS + "?lang=sv&expand=texts",
                BodyPublishers.ofString(storm),
                "Content-Type",
                YAML);
        assertThat(answer.header("Content-Language")).isEqualTo("sv");
        assertThat(answer.json().at("/persons/0/outcomes/1/name").asString()).isEqualTo("Flytväst");
        assertThat(answer.body())
                .contains("En båt i nöd är farlig i all slags sjö.")
                .contains("Når båten ikke kan berges, må dere ha noe annet å flyte på.");
        JsonNode questions =
                get("/api/questions", "Accept-Language", "sv-SE,en;q=0.5").json();
        assertThat(questions.at("/language").asString()).isEqualTo("sv");
        assertThat(questions.at("/questions/0/ask").asString()).isEqualTo("Vad är det för slags båt?");
        JsonNode book = get("/api/rulebook?lang=sv").json();
        assertThat(book.at("/languages").toString()).isEqualTo("[\"nb\",\"en\",\"sv\"]");
        assertThat(book.at("/rules").toString()).contains("Väst enligt plikten", "rekommendera flytväst");
    }

    @Test
    void a_language_that_it_does_not_have_is_refused() {
        assertThat(get("/api/questions?lang=se")
                        .isProblem(400, "unknown-language")
                        .faults())
                .singleElement()
                .asString()
                .endsWith("er ikke blant `nb, en, sv`. Kanskje `sv`.");
    }

    @Test
    void the_document_speaks_of_it_too() {
        JsonNode document = get("/v3/api-docs").json();
        assertThat(document.at("/info/title").asString()).isEqualTo("Safe in a small boat");
        JsonNode example =
                document.at("/paths/~1api~1recommendations/post/requestBody/content/application~1json/example");
        assertThat(post(JSON, example.toString()).status()).isEqualTo(200);
    }

    @Test
    void the_document_describes_its_answers_too() throws IOException {
        Described described = new Described(get("/v3/api-docs").json());
        String storm = Files.readString(Path.of("src/test/resources/books/boat-storm.yaml"));
        String path = RECOMMENDATIONS + "?explain=all";
        Answer answer = send("POST", path, BodyPublishers.ofString(storm), "Content-Type", YAML);
        assertThat(described.faults("Result", answer.json())).isEmpty();
        assertThat(described.faults("QuestionsView", get("/api/questions").json()))
                .isEmpty();
        assertThat(described.faults("RuleBookView", get("/api/rulebook").json()))
                .isEmpty();
    }
}
