package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.page.Browsing.Shown;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The headings of documents stand as they are written, and on a page in another language they say which theirs is. */
class HeadingsOfSourcesTest extends PageTest {

    private static final Vocabulary VOCABULARY = TheBook.BOOK.vocabulary();
    private static final int SHORTEST = 8;

    private static Set<String> headings(String language) {
        BookLanguages languages = VOCABULARY.languages();
        return VOCABULARY.sources().values().stream()
                .filter(source -> source.spoken(languages).equals(language))
                .flatMap(source -> source.sections().stream())
                .filter(heading -> heading.length() >= SHORTEST) // the others are numbers
                .collect(Collectors.toSet());
    }

    private static Stream<String> pages() {
        return Stream.of(
                        Stream.of("/resultat", "/resultat/alt", "/bok/plikter", "/bok/advarsler", "/bok/prinsipper"),
                        VOCABULARY.measures().values().stream().map(one -> "/bok/tiltak/" + (one.position() + 1)),
                        VOCABULARY.questions().values().stream().map(one -> "/bok/sporsmal/" + one.slot()),
                        TheBook.BOOK.rules().stream()
                                .map(rule -> "/bok/regler/" + rule.layer().folder())
                                .distinct())
                .flatMap(some -> some);
    }

    @ParameterizedTest
    @CsvSource({"en, nb", "nb, en"})
    void heading_in_another_language_than_the_page_says_so_wherever_it_stands(String page, String other) {
        Browsing helper = new Browsing(port, page);
        helper.get("/test/situasjon/V06");
        Set<String> headings = headings(other);
        Set<String> own = headings(page);
        Set<String> marked = new HashSet<>();
        pages().forEach(path -> {
            Shown shown = helper.get(path);
            assertThat(shown.status()).as(path).isEqualTo(200);
            Tree tree = Tree.of(shown.text());
            assertThat(tree.texts("//main//text()[not(ancestor::*[@lang][not(self::html)])]"))
                    .as(path)
                    .noneMatch(text -> headings.stream().anyMatch(text::contains));
            tree.texts("//main//*[@lang='" + other + "']//text()").stream()
                    .filter(headings::contains)
                    .forEach(marked::add);
            assertThat(tree.texts("//main//*[@lang='" + other + "']//text()"))
                    .as(path)
                    .doesNotContainAnyElementsOf(own);
        });
        assertThat(marked).isNotEmpty();
    }
}
