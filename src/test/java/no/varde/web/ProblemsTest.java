package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class ProblemsTest extends WebTest {

    private static final String POST =
            "POST /api/recommendations HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";

    @Override
    String language() {
        return "en";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/vendor/", "/nothing", "/api", "/api/questions/", "/error", "/favicon.ico", "/api//questions"})
    void where_there_is_nothing_a_problem_says_so(String path) {
        Answer answer = get(path, "Accept", "text/html").isProblem(404, "not-found");
        assertThat(answer.faults()).containsExactly(": there is nothing at this address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "BREW"})
    void another_method_is_refused_and_the_right_one_named(String method) {
        Answer answer = send(method, RECOMMENDATIONS, BodyPublishers.noBody()).isProblem(405, "method-not-allowed");
        assertThat(answer.header("Allow")).isEqualTo("POST");
        assertThat(answer.faults()).containsExactly(": allowed here: POST");
    }

    @Test
    void head_answers_like_get_without_a_body() {
        Answer head = send("HEAD", "/api/questions", BodyPublishers.noBody());
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(send("HEAD", RECOMMENDATIONS, BodyPublishers.noBody()).status())
                .isEqualTo(405);
    }

    @Test
    void options_name_the_methods() {
        Answer options = send("OPTIONS", RECOMMENDATIONS, BodyPublishers.noBody());
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow")).contains("POST");
        assertThat(options.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/yaml", "nonsense", "a/b;;c"})
    void an_answer_in_another_form_is_refused(String accept) {
        Answer answer = post(JSON, "{}", "Accept", accept).isProblem(406, "not-acceptable");
        assertThat(answer.faults()).containsExactly("Accept: answered here: application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data",
                "json"
            })
    void a_body_in_another_form_is_refused_and_the_forms_that_are_read_are_named(String type) {
        Answer answer = post(type, "{}").isProblem(415, "unsupported-media-type");
        assertThat(answer.faults())
                .containsExactly(
                        "Content-Type: read here: application/json, application/yaml, application/x-yaml, text/yaml");
    }

    @Test
    void a_body_without_a_type_is_refused() {
        send("POST", RECOMMENDATIONS, BodyPublishers.ofString("{}")).isProblem(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/test/failure", "/test/failure-outside"})
    void a_failure_says_that_there_is_no_result_and_nothing_of_itself(String path, CapturedOutput output) {
        Answer answer = get(path).isProblem(500, "no-result");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.json().get("detail").asString())
                .contains("No part of a result was made", "no rule was skipped");
        assertThat(answer.faults()).isEmpty();
        UnreadableBodyTest.assertTellsNothingOfItsMaking(answer);
        assertThat(output.getAll())
                .contains(answer.json().get("instance").asString(), "IllegalStateException")
                .doesNotContain("nobody's business");
    }

    @Test
    void a_browser_is_shown_a_page_where_the_failure_lies_outside_of_all_pages(CapturedOutput output) {
        Answer page = get("/test/failure-outside", "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
        assertThat(page.status()).isEqualTo(500);
        assertThat(page.header("Content-Type")).startsWith("text/html");
        assertThat(page.body()).contains("tel:112", "urn:uuid:").doesNotContain("Exception", "business");
        assertThat(output.getAll()).doesNotContain("nobody's business");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/[x HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/..%2fx HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /%00 HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/questions?lang=%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/questions HTTP/1.1\r\n\r\n",
                "GET /api/questions HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET /api/questions HTTP/1.1\r\nHost: localhost\r\nBad Header: x\r\n\r\n",
                "rubbish\r\n\r\n",
                POST + "Content-Length: -5\r\n\r\n",
                POST + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
                POST + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"
            })
    void what_breaks_the_rules_of_http_is_refused_as_a_problem_too(String request) throws IOException {
        String answer = raw(request);
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json", "no-store", "\"/problems/bad-request\"", "\"faults\":[{");
        assertThat(answer).doesNotContain("Exception", "org.", "<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bok%zz", "/[x", "/vurdering/..%2fx"})
    void a_browser_is_shown_a_page_of_what_breaks_the_rules_of_http(String path) throws IOException {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Accept: text/html,application/xhtml+xml,*/*;q=0.8\r\n\r\n");
        assertThat(answer)
                .startsWith("HTTP/1.1 400")
                .contains("Content-Type: text/html", "no-store", "tel:112", "Det kom ikke fram", "It did not arrive")
                .doesNotContain("Exception", "urn:uuid", "problem+json");
    }

    @Test
    void nothing_of_a_body_is_logged(CapturedOutput output) throws IOException {
        post(JSON, "{\"answers\": {\"SECRET\": \"SECRET\"}}");
        post(JSON, "{SECRET");
        post(YAML, "SECRET: [");
        raw(POST + "Content-Length: 2\r\n\r\n{}{\"SECRET\": 1} x\r\n\r\n");
        raw(POST + "Content-Length: 2\r\n\r\n{}SECRET /\"SECRET HTTP/1.1\r\n\r\n");
        raw(POST + "Transfer-Encoding: chunked\r\n\r\nSECRET\r\n");
        assertThat(output.getAll()).doesNotContain("SECRET");
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
