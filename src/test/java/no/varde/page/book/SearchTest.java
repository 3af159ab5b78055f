package no.varde.page.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.page.book.Search.Found;
import no.varde.page.book.Search.Hit;
import no.varde.page.book.Search.Kind;
import no.varde.page.book.Search.Piece;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SearchTest {

    private static final Map<String, Reading> READINGS = Map.of(
            "nb", new Reading(TheBook.BOOK, "nb", "nb"),
            "en", new Reading(TheBook.BOOK, "en", "en"));

    private static Found find(String language, String query) {
        return Vocabulary.known(READINGS, language).search().find(query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_rule_is_the_first_that_is_found_by_its_id(String language) {
        TheBook.BOOK.rules().forEach(rule -> {
            Hit first =
                    find(language, rule.id().toLowerCase(Locale.ROOT)).hits().get(0);
            assertThat(first.address()).isEqualTo("/bok/regel/" + rule.id().toLowerCase(Locale.ROOT));
            assertThat(text(first.name())).isEqualTo(rule.title().in(language));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_rule_is_found_by_each_of_its_sentences_and_by_its_reason(String language) {
        TheBook.BOOK.rules().stream().limit(60).forEach(rule -> {
            String said = rule.when().get(0).text().in(language);
            assertThat(find(language, rule.id() + " " + said).hits())
                    .as(rule.id() + ": " + said)
                    .extracting(Hit::address)
                    .contains("/bok/regel/" + rule.id().toLowerCase(Locale.ROOT));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_measure_is_found_by_its_name(String language) {
        TheBook.BOOK.vocabulary().measures().values().forEach(measure -> assertThat(
                        find(language, measure.name().in(language)).hits())
                .filteredOn(hit -> hit.kind() == Kind.MEASURE)
                .extracting(hit -> text(hit.name()))
                .contains(measure.name().in(language)));
    }

    @Test
    void a_hit_has_every_word_whatever_the_case_and_shows_where() {
        Found found = find("nb", "  BESØKSFORBUD   utøveren ");
        assertThat(found.query()).isEqualTo("BESØKSFORBUD utøveren");
        assertThat(found.number()).isPositive();
        assertThat(found.hits()).allSatisfy(hit -> assertThat(marked(hit)).contains("besøksforbud", "utøveren"));
    }

    @Test
    void what_no_text_has_finds_nothing() {
        assertThat(find("nb", "besøksforbud zebra")).isEqualTo(new Found("besøksforbud zebra", 0, List.of()));
        assertThat(find("en", "voldsalarm").number()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "\t\n", "\u00a0"})
    void without_a_word_nothing_is_looked_for(String nothing) {
        assertThat(find("nb", nothing)).isEqualTo(new Found("", 0, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {".*", "(", "\\E", "[a", "$1", "<b>", "' or 1=1", "\ud800", "İ", "ß", "%00"})
    void what_means_something_elsewhere_is_a_word_like_others(String query) {
        assertThat(find("nb", query).hits())
                .allSatisfy(hit -> assertThat(marked(hit)).isNotEmpty());
    }

    @Test
    void neither_what_is_looked_for_nor_what_is_shown_is_without_bounds() {
        assertThat(find("nb", "x".repeat(100_000)).query()).hasSize(Search.MOST_LETTERS);
        Found found = find("nb", "e");
        assertThat(found.number()).isGreaterThan(Search.MOST_SHOWN);
        assertThat(found.hits()).hasSize(Search.MOST_SHOWN);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static List<String> marked(Hit hit) {
        return Stream.concat(Stream.of(hit.id(), hit.name()), hit.why().stream())
                .flatMap(List::stream)
                .filter(Piece::marked)
                .map(piece -> piece.text().toLowerCase(Locale.ROOT))
                .toList();
    }
}
