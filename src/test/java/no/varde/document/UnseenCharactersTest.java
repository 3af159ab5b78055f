package no.varde.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import no.varde.HostileTexts;
import no.varde.document.Document.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text holds a character that nobody sees, however it is written; a fault says which one, and where. */
class UnseenCharactersTest {

    static Stream<Arguments> unseen() {
        return HostileTexts.unseen().entrySet().stream().map(one -> Arguments.of(one.getKey(), one.getValue()));
    }

    private static List<String> faults(String text, Format format) {
        return Document.read("f", text.getBytes(UTF_8), format).faults().stream()
                .map(Fault::toString)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unseen")
    void as_it_is_it_is_a_fault_where_it_stands(String name, String character) {
        String expected = "f:2:9: the character " + name + " cannot stand in a text";
        assertThat(faults("a: 1\nb: {n: x" + character + "y}\n", Format.YAML)).containsExactly(expected);
        assertThat(faults("a: 1\n# sååååå" + character + "\n", Format.YAML)).containsExactly(expected);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unseen")
    void as_an_escape_it_is_a_fault_of_its_value(String name, String character) {
        String expected = "f:2:4: the character " + name + " cannot stand in a text";
        assertThat(faults("a: 1\nb: \"x" + HostileTexts.escapedLong(character) + "y\"\n", Format.YAML))
                .containsExactly(expected);
        assertThat(faults("{\"a\": 1,\n\"b\": \"x" + HostileTexts.escaped(character) + "y\"}", Format.JSON))
                .singleElement()
                .asString()
                .endsWith("the character " + name + " cannot stand in a text");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unseen")
    void a_key_holds_none_either(String name, String character) {
        assertThat(faults("\"x" + HostileTexts.escapedLong(character) + "\": 1\n", Format.YAML))
                .containsExactly("f:1:1: the character " + name + " cannot stand in a text");
        assertThat(faults("{\"x" + HostileTexts.escaped(character) + "\": 1}", Format.JSON))
                .singleElement()
                .asString()
                .endsWith("the character " + name + " cannot stand in a text");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unseen")
    void a_fault_shows_none(String name, String character) {
        Fault fault = new Fault(Place.startOf("m" + character + "n"), "p" + character, FormCode.FOUND.of(character));
        assertThat(fault).hasToString("m\uFFFDn:1:1: p\uFFFD: `\uFFFD`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\\nb\"", "|\n  a\n  b\n", "\"a\\tb\"", "\"a\\rb\"", "\"a\n\n  b\""})
    void a_text_stands_on_one_line(String value) {
        assertThat(faults("k: " + value, Format.YAML))
                .singleElement()
                .asString()
                .matches("f:1:4: the character U\\+000[9AD] cannot stand in a text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"|\n  a\n", ">\n  a\n  b\n", "|+\n  a\n\n", "a\n  b\n", "\"a\n  b\"", "a\t# tab\n"})
    void lines_that_yaml_makes_one_are_one(String value) {
        assertThat(faults("k: " + value, Format.YAML)).isEmpty();
    }

    @Test
    void half_a_character_is_none() {
        assertThat(faults("k: \"a\\ud800b\"", Format.YAML))
                .containsExactly("f:1:4: the character U+D800 cannot stand in a text");
        assertThat(faults("{\"k\": \"a\\ud800b\"}", Format.JSON)).isNotEmpty();
    }

    @Test
    void each_line_tells_its_first() {
        assertThat(faults("a: \u202e\u202d\nb: c\nd: \u200b\n", Format.YAML))
                .containsExactly(
                        "f:1:4: the character U+202E cannot stand in a text",
                        "f:3:4: the character U+200B cannot stand in a text");
    }

    @Test
    void what_is_no_text_is_told_in_one_line() {
        assertThat(faults("PK\u0003\u0004\n\u0000\u0000\n\u0001\n", Format.YAML))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"می\u200cخواهم", "क्\u200dष"})
    void where_letters_join_it_may_be_told(String word) {
        assertThat(faults("k: " + word, Format.YAML)).isEmpty();
        assertThat(Characters.masked(word)).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u200cb", "می\u200c", "\u200dक", "می\u200c\u200cخ"})
    void where_no_letters_join_nothing_is_told(String word) {
        assertThat(faults("k: " + word, Format.YAML)).hasSize(1);
    }

    @Test
    void letters_with_marks_are_the_same_letters_however_they_are_written() {
        Document document = Document.read("f", "k: bla\u030A".getBytes(UTF_8), Format.YAML);
        assertThat(((Node.Mapping) java.util.Objects.requireNonNull(document.root())).get("k"))
                .isEqualTo(new Node.Scalar(new Place("f", 1, 4), "blå", Node.Scalar.Type.TEXT));
    }
}
