package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import no.varde.HostileTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says arrives, or its code says that it did not; and nothing that it says steers a terminal. */
class TerminalTest {

    private static final String BOOK = "src/test/resources/books/kite";
    private static final String BOAT = "src/test/resources/books/boat";
    private static final String CASE = "src/test/resources/books/boat-calm.yaml";

    /** A disk that is full after some bytes. */
    private static final class Full extends OutputStream {
        private int left;

        Full(int left) {
            this.left = left;
        }

        @Override
        public void write(int one) throws IOException {
            if (left-- <= 0) {
                throw new IOException("no space left");
            }
        }
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                arguments(List.of("recommend", CASE, "--book", BOAT)),
                arguments(List.of("recommend", CASE, "--book", BOAT, "--format", "json")),
                arguments(List.of("why", CASE, "--book", BOAT)),
                arguments(List.of("next", CASE, "--book", BOAT)),
                arguments(List.of("change", CASE, "--book", BOAT)),
                arguments(List.of("check", BOOK)),
                arguments(List.of("diff", BOOK, BOOK)),
                arguments(List.of("drl", BOOK)),
                arguments(List.of("document", BOOK)),
                arguments(List.of("completion")),
                arguments(List.of("check", "--help")),
                arguments(List.of("help")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_result_that_could_not_be_written_is_no_success(List<String> command) {
        for (int room : List.of(0, 10)) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = new Commands(
                            new PrintStream(new Full(room), false, UTF_8),
                            new PrintStream(err, true, UTF_8),
                            Clock.systemDefaultZone(),
                            "en")
                    .run(command.toArray(new String[0]));
            assertThat(code).isEqualTo(Command.FAILED);
            assertThat(err.toString(UTF_8).lines()).containsExactly("what there is to say could not be written");
        }
    }

    private static String said(Consumer<Terminal> speaker) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        speaker.accept(new Terminal(new PrintStream(out, true, UTF_8), "en"));
        return out.toString(UTF_8);
    }

    static Stream<Arguments> unseen() {
        return HostileTexts.unseen().entrySet().stream().map(one -> arguments(one.getKey(), one.getValue()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unseen")
    void no_character_that_nobody_sees_reaches_a_terminal(String name, String character) {
        assertThat(said(terminal -> terminal.line("a" + character + "b"))).isEqualToNormalizingNewlines("a\uFFFDb\n");
        assertThat(said(terminal -> terminal.lines("a" + character + "b\nc")))
                .isEqualToNormalizingNewlines("a\uFFFDb\nc\n");
        assertThat(said(terminal -> terminal.print("a" + character + "b\tc"))).isEqualTo("a\uFFFDb\tc");
    }

    @Test
    void a_line_stays_one_line() {
        assertThat(said(terminal -> terminal.line("a\r\nb\nc")))
                .isEqualToNormalizingNewlines("a\uFFFD\uFFFDb\uFFFDc\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recommend", "check", "no-such-command", "document"})
    void what_a_user_wrote_is_shown_and_not_obeyed(String command) {
        Ran ran = Ran.of(command, "\u001B[31mx\n\u202Ey\u009B");
        assertThat(ran.code()).isNotZero();
        assertThat(ran.err()).doesNotContain("\u001B", "\u202E", "\u009B");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/tmp/x", "../x", "..", ".", "", "a/b", "./a/../../x", "a/../b/c"})
    void no_file_is_written_outside_the_folder_that_is_named(String name, @TempDir Path folder) throws IOException {
        Path out = folder.resolve("out");
        Map<String, String> files = new LinkedHashMap<>();
        files.put("good.yaml", "good");
        files.put(name, "bad");
        assertThatThrownBy(() -> new Output(new Terminal(new PrintStream(OutputStream.nullOutputStream()), "en"))
                        .write(out.toString(), files))
                .isInstanceOf(WrongArguments.class)
                .hasMessage("`" + name + "` would be written outside `" + out + "`, so nothing is");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void no_file_is_written_through_a_link(@TempDir Path folder) throws IOException {
        Path elsewhere = Files.writeString(folder.resolve("elsewhere"), "mine");
        Files.createSymbolicLink(folder.resolve("x.yaml"), elsewhere);
        assertThatThrownBy(() -> new Output(new Terminal(new PrintStream(OutputStream.nullOutputStream()), "en"))
                        .write(folder.toString(), Map.of("x.yaml", "theirs")))
                .isInstanceOf(WrongArguments.class);
        assertThat(elsewhere).hasContent("mine");
    }
}
