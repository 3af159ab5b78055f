package no.varde.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.varde.report.OtherLanguage.Piece;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Text;
import org.junit.jupiter.api.Test;

/** A text that is in another language than the words around it carries its language along. */
class OtherLanguageTest {

    private static final BookLanguages LANGUAGES = new BookLanguages(List.of("nb", "sv"), Map.of("sv", List.of("nb")));
    private static final Text BOTH = new Text(LANGUAGES, Map.of("nb", "Årer", "sv", "Åror"));
    private static final Text ONE = new Text(LANGUAGES, Map.of("nb", "Årer"));

    @Test
    void a_text_in_the_language_of_the_words_around_it_has_no_mark() {
        assertThat(OtherLanguage.in(BOTH, "nb", "nb")).isEqualTo("Årer");
        assertThat(OtherLanguage.in(ONE, "sv", "nb")).isEqualTo("Årer");
        assertThat(OtherLanguage.isIn("Årer")).isFalse();
    }

    @Test
    void a_marked_text_can_be_joined_with_other_words_and_taken_apart_again() {
        String said = "Ikke nå: " + OtherLanguage.in(BOTH, "sv", "nb") + ", " + OtherLanguage.in(ONE, "sv", "nb") + ".";
        assertThat(OtherLanguage.pieces(said))
                .containsExactly(new Piece("Ikke nå: ", null), new Piece("Åror", "sv"), new Piece(", Årer.", null));
        assertThat(OtherLanguage.plain(said)).isEqualTo("Ikke nå: Åror, Årer.");
    }

    @Test
    void the_first_letter_stands_behind_the_mark() {
        String said = OtherLanguage.marked("Åror", "sv");
        assertThat(said.substring(OtherLanguage.firstLetter(said))).startsWith("Å");
        assertThat(OtherLanguage.firstLetter("Årer")).isZero();
    }

    @Test
    void a_mark_that_somebody_else_wrote_is_dropped() {
        String written = Character.toString(0xE0001) + Character.toString(0xE0022) + "b" + Character.toString(0xE007F);
        assertThat(OtherLanguage.pieces("a" + written + "c" + Character.toString(0xE0001)))
                .containsExactly(new Piece("abc", null));
    }
}
