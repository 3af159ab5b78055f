package no.varde.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import no.varde.document.Document.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A letter that is not the one it looks like is told where it stands; texts in other alphabets are left alone. */
class LookAlikesTest {

    private static List<String> faults(String yaml) {
        return Document.read("a.yaml", yaml.getBytes(StandardCharsets.UTF_8), Format.YAML).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'о', o, the Cyrillic alphabet, U+043E",
        "'ο', o, the Greek alphabet, U+03BF",
        "'Ｏ', O, another script, U+FF2F"
    })
    void a_letter_in_a_word_of_another_alphabet_is_told_with_its_name_and_place(
            String letter, String meant, String alphabet, String name) {
        assertThat(faults("ord: båten\nid: m" + letter + "tor\n"))
                .containsExactly("a.yaml:2:6: `%s` looks like `%s`, but is from %s (%s). Type it anew"
                        .formatted(letter, meant, alphabet, name));
    }

    @Test
    void a_word_of_such_letters_alone_is_told_among_words_of_this_alphabet() {
        assertThat(faults("nb: å ѕе båten\n")).hasSize(1);
    }

    @Test
    void two_letters_that_are_drawn_as_one_are_told() {
        assertThat(faults("nb: ﬁnne\n"))
                .containsExactly("a.yaml:1:5: `ﬁ` looks like `fi`, but is from another script (U+FB01). Type it anew");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uk: Подзвоніть 112, а потім на SMS",
                "el: Καλέστε το 112",
                "ar: اتصل على 112",
                "se: Riŋge 112",
                "pl: Zadzwoń",
                "nb: 5 µg og 3 °C"
            })
    void a_text_in_its_own_alphabet_is_left_alone(String yaml) {
        assertThat(faults(yaml)).isEmpty();
    }

    @Test
    void each_line_is_told_once_and_the_document_is_read_as_it_was_meant() {
        Document read = Document.read("a.yaml", "mоtоr: 1\n".getBytes(StandardCharsets.UTF_8), Format.YAML);
        assertThat(read.faults()).hasSize(1);
        assertThat(Fields.of(requireNonNull(read.root()), "", new Faults()).has("motor"))
                .isTrue();
    }

    @Test
    void line_that_is_made_of_them_is_left_after_the_first_hundred() {
        String line = "a" + "\u043e".repeat(150);
        assertThat(LookAlikes.plain(line)).isEqualTo("a" + "o".repeat(100) + "\u043e".repeat(50));
    }
}
