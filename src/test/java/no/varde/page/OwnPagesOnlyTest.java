package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import no.varde.page.Browsing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes from pages of others, and what no page sends. */
class OwnPagesOnlyTest extends PageTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-origin, 303",
        "Sec-Fetch-Site, none, 303",
        "Sec-Fetch-Site, cross-site, 403",
        "Sec-Fetch-Site, same-site, 403",
        "Origin, null, 403",
        "Origin, https://evil.example, 403",
        "Origin, http://127.0.0.1, 403",
        "Origin, ':', 403"
    })
    void only_our_own_pages_can_send_a_form(String header, String value, int status) {
        for (String path : new String[] {"/vurdering", "/avslutt", "/sprak"}) {
            Shown shown = new Browsing(port).postRaw(path, BodyPublishers.noBody(), FORM, header, value);
            assertThat(shown.status()).as(path).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:8080, 200",
        "127.0.0.1:1, 200",
        "[::1], 200",
        "evil.example, 403",
        "127.0.0.1.evil.example, 403",
        "localhost.evil.example, 403",
        "10.0.0.1, 403"
    })
    void a_foreign_name_that_leads_to_this_machine_shows_nothing(String host, int status) throws IOException {
        for (String path : new String[] {"/", "/api/questions", "/v3/api-docs", "/assets/icon.svg"}) {
            String answer = raw("GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
            assertThat(answer).as(path).startsWith("HTTP/1.1 " + status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/recommendations", "/vurdering", "/nothing", "/v3/api-docs.yaml"})
    void a_foreign_name_leads_nowhere_whatever_is_sent(String path) throws IOException {
        String sent = "POST " + path + " HTTP/1.1\r\nHost: evil.example:99\r\nContent-Type: application/json\r\n"
                + "Content-Length: 2\r\nConnection: close\r\n\r\n{}";
        assertThat(raw(sent))
                .startsWith("HTTP/1.1 403")
                .contains("application/problem+json")
                .doesNotContain("evil.example");
    }

    @Test
    void a_browser_that_was_led_here_by_a_foreign_name_is_told_in_words() throws IOException {
        String answer =
                raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\nAccept: " + BROWSER + "\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 403").contains("Dette kom fra et annet nettsted", "112");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a\u0000.yaml\"\r\n\r\na\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.yaml\"\r\n\r\na"
            })
    void a_form_with_a_file_that_is_no_form_did_not_arrive_as_it_should(String body) {
        Shown refused = new Browsing(port)
                .postRaw("/apne", BodyPublishers.ofString(body), "multipart/form-data; boundary=x", "Accept", BROWSER);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text()).contains("Det kom ikke fram slik det skulle", "112");
    }

    @Test
    void a_form_of_two_megabytes_is_refused_with_words_and_the_answers_stay() {
        Browsing helper = new Browsing(port);
        helper.post("/vurdering");
        helper.answer(helper.next(), "danger-now", "NO");
        Shown refused = helper.post("/vurdering/1", "danger-now", "x".repeat(2 * 1024 * 1024));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("Det er for stort", "Tilbake til spørsmålene");
        assertThat(helper.next()).isEqualTo("/vurdering/2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nothing", "/favicon.ico", "/vurdering/1/2", "/vendor/"})
    void a_browser_is_told_in_words_that_there_is_no_such_page(String path) {
        Shown shown = new Browsing(port).get(path, "Accept", BROWSER, "Accept-Language", "en");
        assertThat(shown.status()).isEqualTo(404);
        assertThat(shown.text()).contains("There is no such page", "<html", "112");
        assertThat(new Browsing(port).get(path, "Accept", "application/json").header("Content-Type"))
                .startsWith("application/problem+json");
    }

    @Test
    void a_browser_that_opens_what_is_only_sent_is_told_in_words() {
        Shown shown = new Browsing(port).get("/svar/fil", "Accept", BROWSER);
        assertThat(shown.status()).isEqualTo(405);
        assertThat(shown.header("Allow")).isEqualTo("POST");
        assertThat(shown.text()).contains("Siden kan ikke åpnes slik");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x>",
                "${7777*7777}",
                "__${7777*7777}__",
                "{0}",
                "%s\u202E"
            })
    void hostile_text_is_shown_as_it_is_or_not_at_all(String text) {
        Browsing helper = new Browsing(port);
        helper.post("/vurdering");
        Shown faulty = helper.answer(helper.next(), "danger-now", text, "no-such-question", text, text, text);
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.text()).doesNotContain("<script>alert", "<img src=x", "60481729", "Exception");
        Shown named = helper.get(
                "/vurdering/1", "Accept-Language", text.replace("\u202E", ""), "Referer", text.replace("\u202E", ""));
        assertThat(named.status()).isEqualTo(200);
        assertThat(helper.post("/vurdering/tempo", "samtale", text, "tempo", text)
                        .status())
                .isEqualTo(410);
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.setSoTimeout(30_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
