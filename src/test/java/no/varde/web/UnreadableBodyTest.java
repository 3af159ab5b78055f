package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableBodyTest extends WebTest {

    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    @Override
    String language() {
        return "en";
    }

    private Answer post(byte[] body, String type) {
        return send("POST", RECOMMENDATIONS, BodyPublishers.ofByteArray(body), "Content-Type", type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t ", "\uFEFF"})
    void an_empty_body_is_refused(String body) {
        assertThat(post(JSON, body).isProblem(400, "unreadable-body").faults())
                .containsExactly(": the document is empty");
        assertThat(post(YAML, body).isProblem(400, "unreadable-body").faults())
                .containsExactly(": the document is empty");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{]",
                "{'a': 1}",
                "{\"a\": 01}",
                "{\"a\": NaN}",
                "{\"a\"}",
                "[1,",
                "tru",
                "<xml/>",
                "{\"a\": \"\u0001\"}",
                "{\"\\ud800",
                "\"open",
                "/* */ {}"
            })
    void broken_json_is_refused_with_its_place(String body) {
        Answer answer = post(JSON, body).isProblem(400, "unreadable-body");
        assertThat(answer.faults()).singleElement().asString().startsWith(": not JSON: ");
        assertThat(answer.json().at("/faults/0/line").asInt()).isPositive();
        assertTellsNothingOfItsMaking(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers: {",
                "a: b: c",
                "\tanswers: {}",
                "- a\nb: c",
                "a: 'open",
                "%YAML 9\n---\na: 1",
                "? [",
                "@a"
            })
    void broken_yaml_is_refused_with_its_place(String body) {
        Answer answer = post(YAML, body).isProblem(400, "unreadable-body");
        assertThat(answer.faults()).singleElement().asString().startsWith(": not YAML: ");
        assertTellsNothingOfItsMaking(answer);
    }

    @Test
    void deep_nesting_is_refused() {
        String deep = "[".repeat(100_000);
        assertThat(post(JSON, deep).isProblem(400, "unreadable-body").faults())
                .containsExactly(": nested deeper than 64 levels");
        assertThat(post(YAML, deep).isProblem(400, "unreadable-body").faults())
                .containsExactly(": nested deeper than 64 levels");
        assertThat(post(JSON, "{\"a\":".repeat(70) + "1" + "}".repeat(70))
                        .isProblem(400, "unreadable-body")
                        .faults())
                .containsExactly(": nested deeper than 64 levels");
    }

    @Test
    void bytes_that_are_not_utf8_are_refused() {
        byte[] body = "{\"answers\": {\"danger-now\": \"YES\u00ff\"}}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(post(body, JSON).isProblem(400, "unreadable-body").faults())
                .containsExactly(": the document is not UTF-8: save it again, and choose UTF-8");
        assertThat(post("{}".getBytes(StandardCharsets.UTF_16), JSON)
                        .isProblem(400, "unreadable-body")
                        .faults())
                .containsExactly(": the document is not UTF-8: save it again, and choose UTF-8");
    }

    @Test
    void two_megabytes_are_refused_whether_their_length_is_told_or_not() {
        byte[] body = " ".repeat(TWO_MEGABYTES).getBytes(StandardCharsets.UTF_8);
        BodyPublisher untold = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
        for (BodyPublisher publisher : new BodyPublisher[] {BodyPublishers.ofByteArray(body), untold}) {
            Answer answer = send("POST", RECOMMENDATIONS, publisher, "Content-Type", JSON);
            assertThat(answer.isProblem(413, "body-too-large").faults())
                    .containsExactly(": the body has more than the 524288 bytes that are read");
        }
    }

    @Test
    void huge_numbers_and_names_are_refused_in_few_words() {
        Answer number = post(JSON, "{\"answers\": {\"fear-level\": " + "9".repeat(5_000) + "}}");
        Answer name = post(JSON, "{\"" + "a".repeat(100_000) + "\": 1}");
        for (Answer answer : new Answer[] {number, name}) {
            assertThat(answer.status()).isIn(400, 422);
            assertThat(answer.body()).hasSizeLessThan(2_000);
            assertTellsNothingOfItsMaking(answer);
        }
    }

    @Test
    void an_encoded_body_is_refused() {
        Answer answer = post(JSON, "{}", "Content-Encoding", "gzip").isProblem(415, "unsupported-media-type");
        assertThat(answer.paths()).containsExactly("Content-Encoding");
    }

    @Test
    void whatever_is_sent_the_service_does_not_fail() {
        Random random = new Random(20261122);
        byte[] whole = ("{\"asOf\": \"2026-11-22\", \"answers\": {\"danger-now\": \"YES\", \"fear-level\": 3},"
                        + " \"children\": []}")
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 300; i++) {
            byte[] body = whole.clone();
            for (int change = 0; change < 3; change++) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            Answer answer = post(body, random.nextBoolean() ? JSON : YAML);
            assertThat(answer.status())
                    .as(new String(body, StandardCharsets.ISO_8859_1))
                    .isIn(200, 400, 422);
            if (answer.status() != 200) {
                assertTellsNothingOfItsMaking(answer);
            }
        }
    }

    static void assertTellsNothingOfItsMaking(Answer answer) {
        assertThat(answer.body())
                .doesNotContain(
                        "Exception",
                        "java.",
                        "no.varde",
                        "org.",
                        "tools.jackson",
                        "Feature",
                        "StreamRead",
                        "Source:",
                        "\\tat ");
    }
}
