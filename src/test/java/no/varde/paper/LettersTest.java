package no.varde.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which letters can be put on paper. */
class LettersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ha en bag klar – «nå», ÆØÅ é ü",
                "čđŋšŧž Á",
                "żółć ąęłńśź",
                "ґ є ї і щ’",
                "اتصلوا بالرقم 112 الآن، لا تبقوا؟",
                ""
            })
    void letters_of_the_languages_of_the_plans_are_there(String text) {
        assertThat(Letters.lacking(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Ring \uD83D\uDE00 nå \uD83D\uDE00, \uD83D\uDE00", "አማርኛ, አ ማ ር ኛ", "فورًا, \u064B"})
    void a_letter_that_no_font_has_is_told_once(String text, String told) {
        assertThat(String.join(" ", Letters.lacking(text))).isEqualTo(told);
    }

    @Test
    void a_letter_and_its_sign_are_one_where_they_can_be() {
        assertThat(Letters.whole("a\u030A")).isEqualTo("å");
        assertThat(Letters.lacking("a\u030A")).isEmpty();
    }

    @Test
    void a_number_is_one_piece_and_words_are_not() {
        assertThat(Letters.whole("ring 116 117 nå")).isEqualTo("ring 116\u00A0117 nå");
    }

    @Test
    void a_text_runs_as_its_first_letter_does() {
        assertThat(Letters.runsLeft("112 الآن")).isTrue();
        assertThat(Letters.runsLeft("112 nå: الآن")).isFalse();
    }
}
