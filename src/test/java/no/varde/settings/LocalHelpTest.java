package no.varde.settings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import no.varde.settings.LocalHelp.Municipality;
import no.varde.settings.LocalHelp.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The file of places that an installation owns: read whole, or every fault in it told. */
class LocalHelpTest {

    private static final String KINDS = "kinds:\n- {id: centre, name: {nb: Krisesenter, en: Crisis centre}}\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final List<SettingFault> faults = new ArrayList<>();

    private LocalHelp read(String text) throws IOException {
        Path file = folder.resolve("places.yaml");
        Files.writeString(file, text, UTF_8);
        return LocalHelpReader.read(file.toString(), faults);
    }

    private LocalHelp oneWith(String place) throws IOException {
        return read(KINDS + "places:\n- municipality: Eksempelvik\n  help:\n  - " + place + "\n");
    }

    @Test
    void without_a_file_no_municipality_is_known() {
        assertThat(LocalHelpReader.read("", faults)).isEqualTo(LocalHelp.NONE);
        assertThat(faults).isEmpty();
    }

    @Test
    void the_example_is_read_and_its_numbers_are_nobodys() {
        LocalHelp help = LocalHelpReader.read("src/docs/places.example.yaml", faults);
        assertThat(faults).isEmpty();
        assertThat(help.municipalities()).extracting(Municipality::name).containsExactly("Eksempelvik", "Prøvenes");
        assertThat(help.municipalities())
                .flatExtracting(Municipality::places)
                .extracting(Place::dialled)
                .allMatch(number -> number.startsWith("000000"));
        assertThat(help.of("Andeby")).isEmpty();
    }

    @Test
    void a_text_is_read_in_another_language_where_it_is_not_written_in_the_one_asked_for() throws IOException {
        Place place = oneWith("{kind: centre, name: Senteret, phone: \"00 00 00 01\", hours: {nb: Hele døgnet}}")
                .municipalities()
                .get(0)
                .places()
                .get(0);
        assertThat(place.hours().languageFor("en")).hasValue("nb");
        assertThat(place.kind().languageFor("en")).hasValue("en");
    }

    @Test
    void all_that_is_wrong_is_told_at_once_with_its_line() throws IOException {
        read(
                KINDS
                        + """
                        places:
                        - municipality: Eksempelvik
                          help:
                          - {kind: center, name: Senteret, phone: "0000-0001"}
                          - {kind: centre, name: "", phone: ring, hours: {Norsk: Hele døgnet}}
                        - municipality: Eksempelvik
                          helps: []
                        """);
        assertThat(faults)
                .extracting(SettingFault::toString)
                .anySatisfy(said ->
                        assertThat(said).contains("places.yaml:6:", "`center` is not one of `kinds`. Maybe `centre`."))
                .anySatisfy(said -> assertThat(said)
                        .contains("places.yaml:6:", "`0000-0001` is not a telephone number", "Maybe `0000 0001`."))
                .anySatisfy(said -> assertThat(said).contains("places.yaml:7:", "name: the text is empty"))
                .anySatisfy(said -> assertThat(said).contains("`ring` is not a telephone number"))
                .anySatisfy(said -> assertThat(said).contains("`Norsk` is not a language such as `nb`"))
                .anySatisfy(said -> assertThat(said).contains("places.yaml:8:", "`Eksempelvik` stands twice"))
                .anySatisfy(said -> assertThat(said).contains("`help` must have at least one entry"))
                .anySatisfy(said -> assertThat(said).contains("`helps` is not a known key here. Maybe `help`."))
                .allSatisfy(said -> assertThat(said).startsWith("varde.places: places.yaml:"));
    }

    @ParameterizedTest
    @CsvSource({"112", "02800", "116 006", "00 00 00 01", "+47 00 00 00 01", "00000001"})
    void a_number_is_written_as_it_is_read_aloud(String number) throws IOException {
        oneWith("{kind: centre, name: Senteret, phone: \"" + number + "\"}");
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1",
                "12",
                "tel:112",
                "112;ext=1",
                "javascript:alert(1)",
                "1234567890123456",
                "12  34",
                "٠٠٠٠",
                "+",
                "12 3"
            })
    void nothing_else_is_a_number(String number) throws IOException {
        oneWith("{kind: centre, name: Senteret, phone: \"" + number + "\"}");
        assertThat(faults)
                .extracting(SettingFault::toString)
                .singleElement()
                .asString()
                .contains("telephone number");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/file.yaml", "src/docs", "/", "places\0.yaml"})
    void what_is_no_file_that_can_be_read_is_refused(String path) {
        assertThat(LocalHelpReader.read(path, faults)).isEqualTo(LocalHelp.NONE);
        assertThat(faults)
                .singleElement()
                .asString()
                .startsWith("varde.places: `")
                .endsWith("is not a file of places that can be read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "x", "places: []", "kinds: {}", "places: [1, 2]", "\tplaces: x"})
    void what_is_no_table_is_refused_with_its_line(String text) throws IOException {
        read(text);
        assertThat(faults).isNotEmpty().allSatisfy(fault -> assertThat(fault.toString())
                .startsWith("varde.places: places.yaml:1:"));
    }
}
