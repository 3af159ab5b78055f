package no.varde.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.varde.PlantedBook;
import no.varde.rulebook.BookFiles;
import no.varde.service.ServedBook;
import no.varde.service.ServedBooks;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The page that stands where no other can be made is told in the languages of the book that is served now. */
class PlainPageTest {

    private static final Pattern SECTION = Pattern.compile("<section lang=\"(?<tag>[^\"]+)\">");

    private final ServedBooks books = new ServedBooks(speaking("nb", "en"), null, Clock.systemUTC(), false);
    private final PlainPage page = new PlainPage(books, words());

    @Test
    void a_book_that_is_published_is_answered_in_its_own_languages() {
        assertThat(sections()).containsExactly("nb", "en");

        books.open();
        books.publish(speaking("da", "en"));

        assertThat(sections()).containsExactly("en");
        assertThat(page.ofFailure("urn:uuid:0"))
                .contains("<html lang=\"en\">", "Something went wrong", "tel:112", "urn:uuid:0")
                .doesNotContain("Noe gikk galt");
    }

    @Test
    void a_book_in_whose_languages_the_pages_have_no_words_is_answered_in_every_language_of_the_pages() {
        books.open();
        books.publish(speaking("da", "fi"));

        assertThat(sections()).containsExactlyInAnyOrder("nb", "en", "nn");
    }

    private List<String> sections() {
        return SECTION.matcher(page.ofFailure("urn:uuid:0"))
                .results()
                .map((MatchResult section) -> section.group(1))
                .toList();
    }

    /** Returns a small book that calls its two languages by other tags. */
    private static ServedBook speaking(String first, String second) {
        Map<String, byte[]> files = new TreeMap<>();
        PlantedBook.kite().files().byName().forEach((name, content) -> {
            String text =
                    new String(content, UTF_8).replaceAll("\\bnb\\b", first).replaceAll("\\ben(?=[:\\]])", second);
            files.put(name, text.getBytes(UTF_8));
        });
        return ServedBook.of(new BookFiles(files));
    }

    private static ResourceBundleMessageSource words() {
        ResourceBundleMessageSource words = new ResourceBundleMessageSource();
        words.setBasenames(MessageFiles.basenames().toArray(String[]::new));
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }
}
