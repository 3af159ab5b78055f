package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.vocabulary.BookLanguages;
import org.junit.jupiter.api.Test;

/** The words of the pages: complete in every language in which the book lacks no text. */
class MessagesTest {

    private static final BookLanguages LANGUAGES = TheBook.BOOK.vocabulary().languages();

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PLACE = Pattern.compile("\\{\\d");

    @Test
    void every_language_has_every_word_with_the_same_places_for_what_is_filled_in() throws IOException {
        Map<String, Map<String, Set<String>>> read = new TreeMap<>();
        for (String base : MessageFiles.basenames()) {
            for (String language : MessageFiles.languages()) {
                places(base, language).forEach((key, places) -> read.computeIfAbsent(key, fresh -> new TreeMap<>())
                        .put(language, places));
            }
        }
        assertThat(MessageFiles.languages()).contains("nb", "en", "nn");
        assertThat(read).isNotEmpty().allSatisfy((key, byLanguage) -> {
            assertThat(byLanguage.keySet()).containsAll(whole());
            assertThat(Set.copyOf(byLanguage.values())).hasSize(1);
        });
    }

    /** Returns the languages in which nothing may be lacking; what is lacking in another is said in its fallback. */
    private static Set<String> whole() {
        return MessageFiles.languages().stream()
                .filter(language -> !LANGUAGES.mayLackTexts(language))
                .collect(Collectors.toSet());
    }

    @Test
    void a_language_of_the_pages_is_a_language_of_the_reports_and_of_the_documents_too() throws IOException {
        assertThat(languages("src/main/resources/no/varde/report", "labels")).isEqualTo(MessageFiles.languages());
        assertThat(languages("src/main/resources/no/varde/handbook", "words")).isEqualTo(MessageFiles.languages());
    }

    private static Set<String> languages(String folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(name))
                    .map(file -> file.replaceAll("^" + name + "_|\\.properties$", ""))
                    .collect(Collectors.toSet());
        }
    }

    @Test
    void the_words_of_a_language_say_which_language_they_are_in() throws IOException {
        for (String language : MessageFiles.languages()) {
            assertThat(words(MESSAGES.resolve("page_" + language + ".properties")))
                    .containsEntry("language.tag", language);
        }
    }

    @Test
    void no_word_is_left_empty_or_broken() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path file : files.toList()) {
                assertThat(words(file).values()).as(file.toString()).allSatisfy(word -> assertThat(word.toString())
                        .isNotBlank()
                        .doesNotContain("'", "\uFFFD", "  "));
            }
        }
    }

    @Test
    void a_template_has_no_words_of_its_own() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String withoutTags =
                        Files.readString(file).replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<[^>]*>", "");
                assertThat(withoutTags).as(file.toString()).doesNotContainPattern("\\p{L}");
            }
        }
    }

    private static Map<String, Set<String>> places(String base, String language) throws IOException {
        Map<String, Set<String>> places = new TreeMap<>();
        Path file = Path.of("src/main/resources", base + "_" + language + ".properties");
        if (LANGUAGES.mayLackTexts(language) && !Files.exists(file)) {
            return places;
        }
        words(file)
                .forEach((key, word) -> places.put(
                        key.toString(),
                        PLACE.matcher(word.toString())
                                .results()
                                .map(place -> place.group())
                                .collect(TreeSet::new, Set::add, Set::addAll)));
        return places;
    }

    private static Properties words(Path file) throws IOException {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            words.load(reader);
        }
        return words;
    }
}
