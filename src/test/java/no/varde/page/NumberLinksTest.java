package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import no.varde.TheBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of the book are found where they stand to be called. */
class NumberLinksTest extends PageTest {

    private static final PhoneNumbers NUMBERS = PhoneNumbers.of(TheBook.BOOK.vocabulary());

    private static List<String> in(String text) {
        return NUMBERS.pattern().matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void every_number_of_a_text_is_found_in_the_groups_in_which_it_is_written() {
        assertThat(in("Ring 112 nå, ellers legevakten 116 117 eller 478 09 050."))
                .containsExactly("112", "116 117", "478 09 050");
    }

    @ParameterizedTest
    @CsvSource({"1120", "22 112", "112 5", "§ 112", "&#112;"})
    void what_is_a_part_of_something_else_is_no_number_to_call(String text) {
        assertThat(in(text)).isEmpty();
    }

    @Test
    void a_number_is_dialled_without_its_spaces() {
        assertThat(PhoneNumbers.address("116 117")).isEqualTo("tel:116117");
    }

    @Test
    void a_page_of_the_book_links_the_number_but_not_within_its_heading() {
        Browsing reader = new Browsing(port);
        String page = reader.get("/bok/advarsler").text();
        assertThat(page).contains("<a class=\"dial\" href=\"tel:112\">112</a>");
        assertThat(page).doesNotContainPattern("<h[12][^>]*>[^<]*<a class=\"dial\"");
    }

    @Test
    void the_page_that_comes_before_everything_else_keeps_its_one_button() {
        Browsing helper = new Browsing(port);
        helper.upload("asOf: 2026-11-22\nanswers: {danger-now: YES}\n");
        assertThat(helper.get("/fare").text()).doesNotContain("class=\"dial\"");
    }
}
