package no.varde.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An id is guessed where a hand has slipped, and never one that names another thing. */
class SuggestionTest {

    private static final List<String> IDS = List.of(
            "VA-01",
            "PA-04",
            "strl § 196",
            "over-12-months",
            "threat-to-kill",
            "is-safe",
            "is-unsafe",
            "visiting-ban",
            "YES",
            "NO",
            "UNKNOWN",
            "--lang",
            "S003",
            "knows-centre",
            "not-reported");

    @ParameterizedTest
    @CsvSource({
        "threat-to-kil, threat-to-kill",
        "treat-to-kill, threat-to-kill",
        "threat-kill, threat-to-kill",
        "over-12-month, over-12-months",
        "visiting-bann, visiting-ban",
        "is-saffe, is-safe",
        "yse, YES",
        "UNKNOWM, UNKNOWN",
        "--lan, --lang"
    })
    void a_slip_of_the_hand_is_guessed(String written, String meant) {
        assertThat(Suggestion.near(written, IDS)).hasToString("Maybe `" + meant + "`.");
    }

    @ParameterizedTest
    @CsvSource({
        "VA-04",
        "VB-01",
        "strpl § 999",
        "strpl § 196",
        "strl § 197",
        "over-18-months",
        "S004",
        "reported",
        "knew"
    })
    void another_id_is_not(String written) {
        assertThat(Suggestion.near(written, IDS)).isNull();
    }

    @Test
    void those_that_are_equally_near_are_all_named_where_they_are_few() {
        assertThat(Suggestion.near("nx", List.of("nb", "nn", "en", "sv"))).hasToString("Maybe `nb` or `nn`.");
        assertThat(Suggestion.near("x", List.of("nb", "nn", "en", "sv"))).isNull();
    }
}
