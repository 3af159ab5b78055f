package no.varde;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Java knows no subject: what the book is about stands in the book. */
class SourcesTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Set<String> WORDS_OF_THE_SUBJECT = Set.of(
            ("violence violent abuse abuser abused victim victims perpetrator survivor partner police adult adults"
                            + " child children parent mother father woman crisis shelter centre strangulation weapon"
                            + " weapons threat threats danger visiting ban bans alarm relocation custody separation"
                            + " kindergarten welfare vold voldsalarm voldsutsatt utsatt utsatte utøver utøveren trussel"
                            + " trusler trusselnivå trusselnivået politi politiet politimessig voksen"
                            + " voksne barn barnet"
                            + " barnevern krisesenter krisesenteret besøksforbud forbud kontaktforbud kvelertak fare"
                            + " offer skole barnehage samvær nødanrop sikkerhetsplan adressesperre")
                    .split(" "));

    private static final Pattern COMMENT_OR_STRING = Pattern.compile(
            "(?<comment>/\\*.*?\\*/|//[^\n]*)"
                    + "|(?<string>\"\"\"(?:[^\"\\\\]|\\\\.|\"(?!\"\"))*+\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+')",
            Pattern.DOTALL);

    /** An example that an API shows may speak of the subject of the packed book. */
    private static final Pattern API_EXAMPLE = Pattern.compile(
            "\\bexamples?\\s*=\\s*\\{?\\s*\"(?:\"\".*?\"\"\"|(?:\\\\.|[^\"\\\\\n])*\")", Pattern.DOTALL);

    @Test
    void java_speaks_of_no_subject() throws IOException {
        assertThat(wordsOfTheSubject()).isEmpty();
    }

    @Test
    void words_are_found_in_strings_and_names_and_not_in_comments() {
        String source =
                """
                /** A child. */
                class ChildReader { // the adult
                    String url = "// the police"; char c = '"';
                    String text = \"""
                        krisesenteret \\\""" besøksforbud
                        \""";
                }
                """;
        assertThat(subjectIn(withoutComments(source)))
                .containsExactlyInAnyOrder("child", "police", "krisesenteret", "besøksforbud");
    }

    @Test
    void words_in_an_example_of_an_api_do_not_count() {
        String source = "@Parameter(description = \"a child\", example = \"the police\") int adult;";
        assertThat(subjectIn(withoutExamples(source))).containsExactlyInAnyOrder("child", "adult");
    }

    private static List<String> wordsOfTheSubject() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            // the parent of a server's context is nobody's mother or father
            String source = withoutComments(Files.readString(file)).replace(".getParent()", "");
            boolean isWeb = file.toString().replace('\\', '/').contains("/web/");
            subjectIn(isWeb ? withoutExamples(source) : source).forEach(word -> found.add(file + ": " + word));
        }
        return found;
    }

    private static Set<String> subjectIn(String source) {
        return Pattern.compile("\\p{Lu}?\\p{Ll}+|\\p{Lu}+(?!\\p{Ll})")
                .matcher(source)
                .results()
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(WORDS_OF_THE_SUBJECT::contains)
                .collect(toCollection(TreeSet::new));
    }

    private static String withoutComments(String source) {
        return COMMENT_OR_STRING
                .matcher(source)
                .replaceAll(found -> found.group().startsWith("/") ? " " : Matcher.quoteReplacement(found.group()));
    }

    private static String withoutExamples(String source) {
        return API_EXAMPLE.matcher(source).replaceAll("");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            assertThat(sources).hasSizeGreaterThan(50);
            return sources;
        }
    }
}
