package no.varde.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.HostileTexts;
import no.varde.PlantedBook;
import no.varde.rulebook.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A document shows what a book says, and leads nowhere but to its own parts. */
class HostileDocumentsTest {

    private static final Pattern LINK = Pattern.compile("(?<!\\\\)\\]\\(([^)]*)\\)");
    private static final Pattern ELEMENT = Pattern.compile("<(/?[A-Za-z]+|!)");
    private static final Pattern OWN_ADDRESS =
            Pattern.compile("([a-z]+(-[a-z]+)?\\.md)?(#[A-Za-z0-9%./~-]*)?|[a-z]+/[A-Za-z0-9%.~-]+");

    static Stream<String> markup() {
        return HostileTexts.markup().stream();
    }

    private static Map<String, String> documents(String text) {
        String written = text.replace("'", "''");
        String section = written.replace(";", ""); // between two citations
        PlantedBook book = PlantedBook.kite()
                .plant("vocabulary/book.yaml", "version: \"1\"", "version: '" + written + "'")
                .plant("vocabulary/book.yaml", "{nb: Trygg dragelek, en: Safe kite flying}", both(written))
                .plant("vocabulary/book.yaml", "{nb: Lite kan skje., en: Little can happen.}", both(written))
                .plant(
                        "vocabulary/book.yaml",
                        "{nb: Om drager (laget for prøver), en: On kites (made for tests)}",
                        both(written))
                .plant("vocabulary/book.yaml", "sections: [\"1\"]", "sections: [\"1\", '" + section + "']")
                .plant("vocabulary/rest.yaml", "{nb: Hansker, en: Gloves}", both(written))
                .plant("vocabulary/questions.yaml", "{nb: Er det torden?, en: Is there thunder?}", both(written))
                .append(
                        "vocabulary/rest.yaml",
                        """

                        traced: [AIR]
                        statements:
                        - {id: A-1, source: AIR 1, says: %s, carriedBy: [gloves, thunder, TI-01], note: %s}
                        - {id: A-2, source: 'AIR %s', says: %s, carriedBy: [gloves]}
                        materials:
                        - id: M
                          title: %s
                          source: AIR 1
                          statements: [{id: M-1, says: %s, carriedBy: [thunder], tests: ['%s']}]
                        laws:
                        - {id: law, cite: '%s', title: %s, verified: false, note: %s, source: AIR 1}
                        """
                                .formatted(
                                        both(written),
                                        both(written),
                                        section,
                                        both(written),
                                        both(written),
                                        both(written),
                                        written,
                                        written,
                                        both(written),
                                        both(written)));
        return Handbook.of(RuleBook.read(book.files()), ".md");
    }

    private static String both(String text) {
        return "{nb: '" + text + "', en: '" + text + "'}";
    }

    @ParameterizedTest
    @MethodSource("markup")
    void what_a_book_says_is_no_markup(String text) {
        Map<String, String> plain = documents("Bare ord");
        documents(text).forEach((name, document) -> {
            assertThat(LINK.matcher(document).results()).as(name).allSatisfy(link -> assertThat(link.group(1))
                    .matches(OWN_ADDRESS));
            assertThat(ELEMENT.matcher(document).results().map(found -> found.group()))
                    .as(name)
                    .containsExactlyElementsOf(ELEMENT.matcher(plain.get(name))
                            .results()
                            .map(found -> found.group())
                            .toList());
            assertThat(document)
                    .as(name)
                    .doesNotContain("://", "www.", "mailto:", "x@")
                    .doesNotContainPattern("(?m)^(~~~|```|1\\. )")
                    .doesNotContainPattern("(?m)^- (~~~|```|#|>)");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "measures/x](javascript:alert(1)).dslr, measures/x%5D%28javascript%3Aalert%281%29%29.dslr",
        "measures/\"><script>.dslr, measures/%22%3E%3Cscript%3E.dslr",
        "measures/måling to.dslr, measures/m%C3%A5ling%20to.dslr"
    })
    void the_name_of_a_file_leads_to_that_file_alone(String file, String address) {
        PlantedBook book = PlantedBook.kite();
        book.file(file, book.text("measures/m.dslr")).without("measures/m.dslr");
        Map<String, String> documents = Handbook.of(RuleBook.read(book.files()), ".md");
        assertThat(documents.get("regelbok-measures.md"))
                .contains("](" + address + ")")
                .doesNotContain("<script", "](javascript");
        assertThat(documents.get("regelbok.md")).contains("#" + address + ")").doesNotContain("<script");
    }

    @Test
    void ordinary_words_stay_as_they_are() {
        String said = "Politiet (02800) & «NAV» – 50 % av 3. ledd; jf. § 222 a, «ja»/«nei»!";
        assertThat(Plain.text(said)).isEqualTo(said);
    }
}
