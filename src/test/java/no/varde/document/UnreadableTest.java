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

/** A text that is no YAML or no JSON is told by the kind of its fault and where it stands, in the reader's language. */
class UnreadableTest {

    private static List<String> faults(String text, Format format) {
        byte[] content = text.replace("¶", "\n").replace("→", "\t").getBytes(StandardCharsets.UTF_8);
        return Document.read("a", content, format).faults().stream()
                .map(fault -> fault.in("nb"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
            a:¶→b: 1                    | a:2:1: ikke YAML: en tabulator kan ikke rykke inn en linje
            a: @en                      | a:1:4: ikke YAML: en tekst kan ikke begynne med `@`
            a: `en`                     | a:1:4: ikke YAML: en tekst kan ikke begynne med ```
            a: husk: ring               | a:1:8: ikke YAML: her står et kolon for mye
            a: 1¶ b: 2                  | a:2:3: ikke YAML: her står et kolon for mye
            a: 1¶b¶c: 2                 | a:3:1: ikke YAML: et kolon mangler etter nøkkelen
            a: "en¶b: 2                 | a:1:4: ikke YAML: anførselstegnet her blir ikke lukket
            a: 'en¶b: 2                 | a:1:4: ikke YAML: anførselstegnet her blir ikke lukket
            a: "en \\q"                 | a:1:9: ikke YAML: etter en omvendt skråstrek
            a: {b: 1¶c: 2               | a:1:4: ikke YAML: en klamme blir ikke lukket
            a: [1, 2¶c: 2               | a:1:4: ikke YAML: en klamme blir ikke lukket
            a: {b: "en" to}             | a:1:13: ikke YAML: her står det mer etter at teksten er slutt
            a: "en" to                  | a:1:9: ikke YAML: her står det mer etter at teksten er slutt
            a:¶   b: 1¶  c: 2           | a:3:3: ikke YAML: linjen er rykket inn på en annen måte
            a:¶  - b¶ - c               | a:3:2: ikke YAML: linjen er rykket inn på en annen måte
            a: > en tekst               | a:1:6: ikke YAML: etter `|` eller `>` begynner teksten på neste linje
            a: {b: 1}}                  | a:1:10: ikke YAML: linjen er rykket inn
            a: %d                       | a:1:4: ikke YAML: en tekst kan ikke begynne med `%`
            a: *                        | a:1:5: ikke YAML: tegn som `!`, `&`, `*` og `%`
            """)
    void yaml_is_told_by_its_kind_of_fault(String text, String fault) {
        assertThat(faults(text, Format.YAML)).singleElement().asString().startsWith(fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            textBlock =
                    """
            {"a": ja}         | a:1:7: ikke JSON: `ja` må stå i anførselstegn
            {"a": "ja         | ikke JSON: teksten slutter før
            {"a": 1           | ikke JSON: teksten slutter før
            {"a" 1}           | a:1:6: ikke JSON: `1` kan ikke stå her
            {"a": 1 "b": 2}   | ikke JSON: `"` kan ikke stå her
            {"a": [1}         | ikke JSON: `}` lukker noe annet
            {"a": "x¶y"}      | ikke JSON: i en tekst kan ikke et linjeskift stå
            {"a": "\\q"}      | ikke JSON: i en tekst kan ikke et linjeskift stå
            {"a": 01}         | ikke JSON: tallet er ikke skrevet
            """)
    void json_is_told_by_its_kind_of_fault(String text, String fault) {
        assertThat(faults(text, Format.JSON)).singleElement().asString().contains(fault);
    }

    @Test
    void quotation_marks_of_an_editor_around_a_text_are_told() {
        assertThat(faults("a: ”Er det slik?”", Format.YAML))
                .containsExactly("a:1:4: `”` er ikke et anførselstegn i YAML: skriv `\"` på begge sider av teksten");
        assertThat(faults("a: ‘slik’", Format.YAML)).hasSize(1);
        assertThat(faults("a: «Er det slik?»", Format.YAML)).isEmpty();
    }

    @Test
    void what_stands_between_quotation_marks_of_an_editor_is_read_as_it_was_meant() {
        assertThat(unknownKeys("{“nb”: ’slik’, en: so}")).isEmpty();
        assertThat(text("“a”: ”slik”")).isEqualTo("slik");
    }

    @Test
    void a_dash_of_an_editor_before_an_item_is_told_where_it_stands() {
        assertThat(faults("a:\n- b: 1\n– b: 2\n  c: 3", Format.YAML))
                .containsExactly(
                        "a:3:1: `–` er en tankestrek: skriv en bindestrek (`-`) foran det som står i en liste");
        assertThat(faults("a: >-\n  – b: 2\n  – c: 3\n", Format.YAML)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u202F", "\u2007"})
    void a_space_that_does_not_break_is_read_as_a_space(String space) {
        assertThat(text("a: en tekst".replace(" ", space))).isEqualTo("en tekst");
    }

    private static String text(String yaml) {
        Node root = Document.read("a", yaml.getBytes(StandardCharsets.UTF_8), Format.YAML)
                .root();
        return Fields.of(requireNonNull(root), "", new Faults()).text("a");
    }

    private static List<String> unknownKeys(String yaml) {
        Faults faults = new Faults();
        Node root = Document.read("a", yaml.getBytes(StandardCharsets.UTF_8), Format.YAML)
                .root();
        Fields fields = Fields.of(requireNonNull(root), "", faults);
        fields.optionalText("nb");
        fields.optionalText("en");
        fields.done();
        return faults.sorted().stream().map(fault -> fault.in("nb")).toList();
    }

    @Test
    void text_that_a_comma_cuts_is_told_as_that_once() {
        assertThat(unknownKeys("{nb: Har han truet, slått, eller mer?, en: Has he?}"))
                .containsExactly("a:1:21: nb: et komma deler teksten foran `slått`: sett hele teksten i anførselstegn");
    }

    @Test
    void text_that_a_comma_cuts_within_quotation_marks_of_an_editor_is_told_as_that_once() {
        assertThat(unknownKeys("{nb: ”Har han truet, slått eller mer?”, en: Has he?}"))
                .containsExactly(
                        "a:1:22: nb: `”` er ikke et anførselstegn i YAML:" + " skriv `\"` på begge sider av teksten");
    }
}
