package no.varde.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.page.PageTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.util.FileSystemUtils;

/**
 * Every command that stands indented in the README and in {@code src/docs} is run as written, in the order of its page,
 * and says what is shown below it. {@code […]} stands for any number of lines, or for a part of one.
 */
class DocumentedCommandsTest extends PageTest {

    /** The jar, or the launcher beside it where it does what the jar does; serving and preparing are its own. */
    private static final Pattern VARDE =
            Pattern.compile("(?:java -jar target/varde\\.jar|target/varde(?! (?:--|prepare\\b|completion\\b))) (.*)");

    private static final String SERVICE = "http://127.0.0.1:8080";
    private static final Pattern EXIT = Pattern.compile(" +# exit (\\d)");
    private static final Pattern ELIDED = Pattern.compile("\\R?\\[…]");

    /** A command as it stands, with the lines that are shown below it. */
    private record Shown(String command, List<String> lines) {}

    /** What an earlier run left of a draft would be read with it. */
    @BeforeAll
    static void nothingIsLeft() throws IOException {
        FileSystemUtils.deleteRecursively(Path.of("target/draft"));
        FileSystemUtils.deleteRecursively(Path.of("target/draft-cases"));
        Files.deleteIfExists(Path.of("target/receipt.json")); // none is written over
    }

    @TestFactory
    Stream<DynamicContainer> a_command_says_what_is_shown() throws IOException {
        return pages().map(page -> DynamicContainer.dynamicContainer(
                page.toString(),
                commands(page).stream().map(shown -> DynamicTest.dynamicTest(shown.command(), () -> says(shown)))));
    }

    @Test
    void the_two_commands_of_a_fresh_machine_are_the_first_that_the_readme_names() {
        assertThat(commands(Path.of("README.md")).stream().map(Shown::command).limit(2))
                .extracting(command -> command.replaceFirst("\\s*#.*", ""))
                .containsExactly("mvn spring-boot:run", "mvn verify");
    }

    private static Stream<Path> pages() throws IOException {
        try (Stream<Path> documents = Files.list(Path.of("src/docs"))) {
            return Stream.concat(
                    Stream.of(Path.of("README.md")),
                    documents.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList()
                    .stream();
        }
    }

    private static List<Shown> commands(Path page) {
        List<Shown> commands = new ArrayList<>();
        boolean fenced = false;
        int indent = 0; // of the command whose lines may follow
        for (String line : read(page).split("\n")) {
            fenced ^= line.strip().startsWith("```");
            int own = line.length() - line.stripLeading().length();
            if (!fenced && own >= 4 && line.strip().matches("(java|mvn|curl|cp|sed|target/varde) .*")) {
                commands.add(new Shown(line.strip(), new ArrayList<>()));
                indent = own;
            } else if (indent > 0 && (line.isBlank() || own >= indent)) {
                commands.get(commands.size() - 1).lines().add(line.isBlank() ? "" : line.substring(indent));
            } else {
                indent = 0;
            }
        }
        return commands;
    }

    private void says(Shown shown) throws Exception {
        String command = shown.command();
        Matcher varde = VARDE.matcher(command);
        String said = varde.matches()
                ? varde(varde.group(1))
                : command.startsWith("curl ") ? http(words(command)) : other(command);
        int from = 0;
        for (String part : ELIDED.split(String.join("\n", shown.lines()))) {
            String lines = part.strip();
            int at = said.indexOf(lines, from);
            assertThat(at).as(() -> "`" + lines + "` in\n" + said).isGreaterThanOrEqualTo(0);
            from = at + lines.length();
        }
    }

    /** A command ends with 0, or with what is noted behind it. */
    private static String varde(String written) {
        Matcher noted = EXIT.matcher(written);
        int expected = noted.find() ? Integer.parseInt(noted.group(1)) : 0;
        String[] arguments = noted.replaceAll("").split(" ");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Clock clock = Clock.fixed(TheBook.TODAY.atTime(10, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        int code = new Commands(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), clock)
                .run(arguments);
        assertThat(code).as(() -> err.toString(UTF_8)).isEqualTo(expected);
        return out.toString(UTF_8);
    }

    /** Asks the service of this test what a curl command asks the one that it names. */
    private String http(List<String> words) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder();
        for (int i = 1; i < words.size(); i++) {
            switch (words.get(i)) {
                case "-s" -> {}
                case "-H" -> {
                    String[] header = words.get(++i).split(": ", 2);
                    request.header(header[0], header[1]);
                }
                case "--data-binary" ->
                    request.POST(HttpRequest.BodyPublishers.ofFile(
                            Path.of(words.get(++i).substring(1))));
                default -> request.uri(URI.create(words.get(i).replace(SERVICE, "http://127.0.0.1:" + port)));
            }
        }
        var response = HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return response.body();
    }

    private static List<String> words(String command) {
        return Pattern.compile("'([^']*)'|(\\S+)")
                .matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .toList();
    }

    /**
     * Runs a command of the shell; what Maven does is what runs this test, or what it cannot do beside itself, and what it
     * has not yet packed is tried by {@code LauncherTest}.
     */
    private static String other(String command) throws IOException, InterruptedException {
        if (command.matches("(mvn|target/varde) .*")) {
            return command;
        }
        Files.createDirectories(Path.of("target"));
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static String read(Path page) {
        try {
            return Files.readString(page, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
