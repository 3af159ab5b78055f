package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.kinds.EnglishWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine.Model.CommandSpec;

/** Who reads Norwegian reads no English: whatever a command says of itself, of its input, or of a book. */
class NorwegianCommandsTest {

    private static final String BOAT = "src/test/resources/books/boat";
    private static final String CALM = "src/test/resources/books/boat-calm.yaml";

    private static String said(String... arguments) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(said, true, UTF_8);
        new Commands(stream, stream, Clock.systemDefaultZone()).run(arguments);
        return said.toString(UTF_8);
    }

    private static void assertNorwegian(String said) {
        assertThat(said).isNotBlank();
        assertThat(said.lines())
                .allSatisfy(line -> assertThat(EnglishWords.in(line)).as(line).isEmpty());
    }

    static Stream<List<String>> commands() {
        return Stream.of(
                List.of("recomend"),
                List.of("help"),
                List.of("recommend"),
                List.of("recommend", "no-such-file.yaml"),
                List.of("recommend", CALM, "--book", "no-such-folder"),
                List.of("recommend", CALM, "--book", BOAT, "--lang", "xx"),
                List.of("recommend", CALM, "--book", BOAT, "--lang", "nb", "--fromat", "json"),
                List.of("recommend", CALM, "--book", BOAT, "--format", "xml", "--lang", "nb"),
                List.of("recommend", CALM, "--book", BOAT),
                List.of("why", CALM, "--book", BOAT, "--measure", "lifejacket"),
                List.of("why", CALM, "--book", BOAT),
                List.of("next", CALM, "--book", BOAT),
                List.of("change", CALM, "--book", BOAT, "--most", "4"),
                List.of("change", CALM, "--book", BOAT, "--most", "2"),
                List.of("check", BOAT, "--seconds", "none"),
                List.of("check", BOAT),
                List.of("check", BOAT, "--core"),
                List.of("hash", BOAT),
                List.of("diff", BOAT),
                List.of("gate", BOAT, BOAT),
                List.of("gate", BOAT, BOAT, "--out", "no-such-folder", "--as-of", "snart"),
                List.of("mutate", BOAT, "--cases", "no-such-folder"),
                List.of("impact", BOAT, BOAT));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void no_output_has_a_word_of_english(List<String> command) {
        assertNorwegian(said(command.toArray(new String[0])));
    }

    static Stream<String> names() {
        return Commands.all("nb").map(CommandSpec::name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_help_of_a_command_is_norwegian_and_the_same_however_it_is_asked_for(String command) {
        String help = said(command, "--help");
        assertNorwegian(help);
        assertThat(help).isEqualTo(said("help", command)).isEqualTo(said(command, "-h"));
        assertThat(said(command, "--help", "--lang", "en")).isNotEqualTo(help);
    }

    @Test
    void the_faults_of_a_file_are_told_in_the_language_of_the_book_or_in_the_one_asked_for(@TempDir Path folder)
            throws IOException {
        Path file = Files.writeString(folder.resolve("x.yaml"), "answers: {skipper-drunk: nei, weather: 3}\n");
        String said = said("recommend", file.toString(), "--book", BOAT);
        assertNorwegian(said);
        assertThat(said).contains("`nei` er ikke blant", "Kanskje `NO`.");
        assertThat(said("recommend", file.toString(), "--book", BOAT, "--lang", "en"))
                .contains("Maybe `NO`.");
    }

    @Test
    void the_faults_of_a_book_are_told_in_its_first_language(@TempDir Path folder) throws IOException {
        PlantedBook book = PlantedBook.boat().append("duties/duties.dslr", "rule \"XX-99 Prøve\"\n  when\n");
        for (var file : book.files().byName().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        String said = said("check", folder.toString());
        assertNorwegian(said);
        assertThat(said).contains("regelen mangler `end`");
    }
}
