package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest extends WebTest {

    @Test
    void theParameterChoosesTheLanguage() {
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
    void theParameterComesBeforeTheHeader() {
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
                "nn-NO,en;q=0.5|nb",
                "sv,en;q=0.5|en",
                "sv|nb",
                "*|nb",
                ";;q=x|nb"
            })
    void theHeaderChoosesTheLanguageNearestToIt(String header, String language) {
        assertThat(get("/api/questions", "Accept-Language", header).header("Content-Language"))
                .isEqualTo(language);
    }

    @Test
    void withoutAWishTheLanguageOfTheRulesIsUsed() {
        assertThat(get("/api/questions").header("Content-Language")).isEqualTo("nb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lang=sv", "lang=", "lang=NB", "lang=nb&lang=en", "lang=%3Cb%3E"})
    void anyOtherLanguageIsRefusedAndTheKnownOnesAreNamed(String query) {
        Answer answer = get("/api/questions?" + query).isProblem(400, "unknown-language");
        assertThat(answer.faults())
                .singleElement()
                .asString()
                .startsWith("lang: ")
                .endsWith("is not one of nb, en");
    }
}
