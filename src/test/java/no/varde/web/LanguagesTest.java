package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest extends WebTest {

    @Test
    void the_parameter_chooses_the_language() {
        assertThat(levelName("?lang=nb")).isEqualTo("akutt");
        assertThat(levelName("?lang=en")).isEqualTo("acute");
    }

    private String levelName(String query) {
        Answer answer = send(
                "POST",
                RECOMMENDATIONS + query,
                BodyPublishers.ofString("{\"answers\": {\"danger-now\": \"YES\"}}"),
                "Content-Type",
                JSON);
        return answer.json().at("/persons/0/levelName").asString();
    }

    @Test
    void the_parameter_comes_before_the_header() {
        assertThat(get("/api/questions?lang=en", "Accept-Language", "nb").header("Content-Language"))
                .isEqualTo("en");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB,en;q=0.9|en",
                "nb-NO,nb;q=0.9,en;q=0.5|nb",
                "no,en;q=0.5|nb",
                "nn-NO,en;q=0.5|nn",
                "sv,en;q=0.5|en",
                "sv|nb",
                "*|nb",
                ";;q=x|nb"
            })
    void the_header_chooses_the_language_nearest_to_it(String header, String language) {
        assertThat(get("/api/questions", "Accept-Language", header).header("Content-Language"))
                .isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/bok", "/nothing", "/api/questions", "/api/nothing", "/test/failure-outside"})
    void however_many_languages_a_browser_asks_for_it_is_answered_as_if_it_asked_for_few(String path) {
        int asked = get(path, "Accept-Language", "en").status();
        assertThat(get(path, "Accept-Language", "en-GB,en;q=0.9" + ",sv;q=0.5".repeat(600))
                        .status())
                .isEqualTo(asked);
        assertThat(get(path, "Accept-Language", "-").status()).isEqualTo(asked);
    }

    @Test
    void the_first_of_many_languages_is_chosen() {
        assertThat(get("/api/questions", "Accept-Language", "en-GB,en;q=0.9" + ",sv;q=0.5".repeat(600))
                        .header("Content-Language"))
                .isEqualTo("en");
    }

    @Test
    void without_a_wish_the_language_of_the_rules_is_used() {
        assertThat(get("/api/questions").header("Content-Language")).isEqualTo("nb");
    }

    @ParameterizedTest
    @CsvSource({"nb-NO, nb", "nn-NO, nn", "NB, nb", "en-GB, en", "en_US, en", "en-Latn-GB, en"})
    void a_language_may_bring_its_region(String asked, String answered) {
        assertThat(get("/api/questions?lang=" + asked).header("Content-Language"))
                .isEqualTo(answered);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=sv", "lang=sv-SE", "lang=", "lang=nb-", "lang=nb&lang=en", "lang=%3Cb%3E"})
    void any_other_language_is_refused_and_the_known_ones_are_named(String query) {
        Answer answer = get("/api/questions?" + query).isProblem(400, "unknown-language");
        assertThat(answer.faults())
                .singleElement()
                .asString()
                .startsWith("lang: ")
                .contains("er ikke blant `nb, en, nn`.");
    }
}
