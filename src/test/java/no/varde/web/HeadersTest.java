package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every answer says to a browser. */
class HeadersTest extends WebTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /, 200",
        "GET, /api/questions, 200",
        "GET, /nothing, 404",
        "GET, /%00, 400",
        "GET, /test/failure, 500",
        "GET, /test/failure-outside, 500",
        "GET, /assets/page.css, 200",
        "GET, /forlat, 303",
        "POST, /sprak, 303",
        "BREW, /api/recommendations, 405"
    })
    void every_answer_lets_nothing_from_others_in_and_nothing_out(String method, String path, int status) {
        Answer answer = send(method, path, BodyPublishers.noBody());
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                        + " font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none';"
                        + " frame-ancestors 'none'");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("geolocation=()", "camera=()");
    }
}
