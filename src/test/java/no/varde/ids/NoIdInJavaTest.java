package no.varde.ids;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import org.junit.jupiter.api.Test;

/**
 * The book is data: what is called so in it stands nowhere in Java and in no template. An id that is no word of a
 * language, such as {@code danger-now}, may not even be part of a text.
 */
class NoIdInJavaTest {

    private static final Path JAVA = Path.of("src/main/java/no/varde");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path ASSETS = Path.of("src/main/resources/static/assets");

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_-]+");
    private static final Pattern NO_WORD_OF_A_LANGUAGE = Pattern.compile(".*(?:[-\\d_]|[a-z][A-Z]).*");

    /** Words of Varde's own that this book uses as well, and what they are to Varde: nothing that this book says. */
    private static final Map<String, String> ALSO_OURS = Map.ofEntries(
            Map.entry("NO", "an answer that every book knows"),
            Map.entry("NONE", "what a form says of a list without items"),
            Map.entry("YES", "an answer that every book knows"),
            Map.entry("any", "whether one of all is enough for a fact of the household"),
            Map.entry("date", "how JSON schemas and forms call a day"),
            Map.entry("household", "a section of every vocabulary"),
            Map.entry("identity", "how HTTP calls what is not compressed"),
            Map.entry("plan", "a layer of every book, and the page of a plan"),
            Map.entry("service", "a room of the house, and what is rehearsed before it starts"));

    private static final Map<Path, CompilationUnitTree> SOURCES = NamesInJava.read(texts(JAVA));

    private static final Map<Path, List<String>> TEXTS = names(SOURCES, NamesInJava::texts);

    private static final Set<String> IDS = IdsOfTheBook.in(PlantedBook.ours().files());

    @Test
    void no_id_of_the_book_stands_in_java() {
        assertThat(found(TEXTS)).isEmpty();
    }

    @Test
    void no_id_of_the_book_stands_in_quotation_marks_in_a_template() {
        assertThat(found(names(texts(TEMPLATES), NamesInTemplates::quoted))).isEmpty();
    }

    @Test
    void what_a_template_asks_for_after_a_full_stop_is_a_part_of_what_java_gives_it_and_no_key_of_the_book() {
        Set<String> parts = new HashSet<>();
        SOURCES.forEach((file, source) -> {
            if (file.startsWith(JAVA.resolve("page"))) {
                parts.addAll(NamesInJava.members(source));
            }
        });
        assertThat(found(names(texts(TEMPLATES), NamesInTemplates::dotted)))
                .allSatisfy((file, ids) -> assertThat(parts).containsAll(ids));
    }

    @Test
    void no_id_that_is_no_word_of_a_language_stands_anywhere_in_a_page_its_words_or_its_files() {
        for (Path folder : List.of(TEMPLATES, MESSAGES, ASSETS)) {
            assertThat(found(names(texts(folder), List::of))).isEmpty();
        }
    }

    @Test
    void a_word_is_called_ours_only_while_both_use_it() {
        Set<String> texts = new HashSet<>();
        TEXTS.values().forEach(texts::addAll);
        assertThat(IDS).containsAll(ALSO_OURS.keySet());
        assertThat(texts).containsAll(ALSO_OURS.keySet());
    }

    @Test
    void an_id_is_found_as_a_text_of_its_own_and_where_it_is_no_word_as_part_of_one() {
        String java =
                """
                class A { // "how"
                    Set<String> open = Set.of("how", "what they " + "told how", "of decidedBy: ", \"""
                        W1 and the rest\""");
                }
                """;
        assertThat(ids(NamesInJava.texts(NamesInJava.read(java)))).containsExactly("W1", "decidedBy", "how");
        String template =
                """
                <p how="how" th:text="${first.details['how'].text} + #{front.who}" th:with="told = ${all.revealNote}">who</p>
                <b th:text="#{front.how(${duty.consent})}">[[${details.duration}]]</b>
                """;
        assertThat(ids(NamesInTemplates.quoted(template))).containsExactly("how");
        assertThat(ids(NamesInTemplates.dotted(template))).containsExactly("consent", "duration", "revealNote");
    }

    /** Returns the ids that stand in files, for each file that has some. */
    private static Map<Path, Set<String>> found(Map<Path, List<String>> names) {
        Map<Path, Set<String>> found = new TreeMap<>();
        names.forEach((file, all) -> found.put(file, ids(all)));
        found.values().removeIf(Set::isEmpty);
        return found;
    }

    private static Set<String> ids(List<String> texts) {
        Set<String> ids = new TreeSet<>();
        for (String text : texts) {
            Stream<String> parts = WORD.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(part -> NO_WORD_OF_A_LANGUAGE.matcher(part).matches());
            Stream.concat(Stream.of(text), parts)
                    .filter(IDS::contains)
                    .filter(id -> !ALSO_OURS.containsKey(id))
                    .forEach(ids::add);
        }
        return ids;
    }

    /** Returns the names that stand in each file. */
    private static <T> Map<Path, List<String>> names(Map<Path, T> files, Function<T, List<String>> reader) {
        Map<Path, List<String>> names = new TreeMap<>();
        files.forEach((file, content) -> names.put(file, reader.apply(content)));
        return names;
    }

    /** Returns the text of each file of a folder. */
    private static Map<Path, String> texts(Path folder) {
        Map<Path, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(file, Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
