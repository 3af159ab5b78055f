package no.varde.page.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import no.varde.TheBook;
import no.varde.page.Words;
import no.varde.page.conversation.ConversationField.DayPart;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A day is written in three fields, and a month or a year is enough where the book says what then counts. */
class DayFieldsTest {

    private static List<String> read(String id, String day, String month, String year) {
        Question question = Vocabulary.known(TheBook.BOOK.vocabulary().questions(), id);
        Map<String, List<String>> sent = new HashMap<>();
        sent.put("x_dag", List.of(day));
        sent.put("x_maned", List.of(month));
        sent.put("x_ar", List.of(year));
        return Objects.requireNonNull(DayFields.read(
                sent, "x", TheBook.BOOK.vocabulary().talk().of(question).roughly()));
    }

    private static List<DayPart> shown(String language, String dates) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames("messages/conversation", "messages/page");
        messages.setDefaultEncoding("UTF-8");
        Words words = new Words(messages, Locale.forLanguageTag(language));
        return DayFields.of("x", dates, Map.of(), words);
    }

    @ParameterizedTest
    @CsvSource({
        "separation-date, 3, 5, 2026, 2026-05-03",
        "separation-date, 03, 05, 2026, 2026-05-03",
        "separation-date, '', 5, 2026, 2026-05",
        "separation-date, '', 12, 2025, 2025-12",
        "perpetrator-release-date, '', 02, 2027, 2027-02",
        "visiting-ban-expires, '', '', 2027, 2027"
    })
    void a_month_or_a_year_is_read_as_no_more_than_it_is(
            String question, String day, String month, String year, String read) {
        assertThat(read(question, day, month, year)).containsExactly(read);
    }

    @ParameterizedTest
    @CsvSource({
        "31, 2, 2026, 31.2.2026",
        "3, 5, 26, 3.5.26",
        "'', 13, 2026, 13 2026",
        "4, '', 2026, 4  2026",
        "x, y, z, x.y.z"
    })
    void what_is_no_day_comes_back_as_it_was_written(String day, String month, String year, String read) {
        assertThat(read("separation-date", day, month, year)).containsExactly(read);
    }

    @Test
    void fields_left_empty_say_nothing_and_no_fields_are_no_answer() {
        assertThat(read("separation-date", " ", "", "")).containsExactly("");
        assertThat(DayFields.read(Map.of(), "x", null)).isNull();
    }

    @Test
    void a_day_stands_in_the_order_of_the_language() {
        assertThat(shown("nb", "2026-11-22")).extracting(DayPart::written).containsExactly("22", "11", "2026");
        assertThat(shown("en", "2026-11-22")).extracting(DayPart::written).containsExactly("22", "11", "2026");
        assertThat(shown("nb", "2026-05")).extracting(DayPart::written).containsExactly("", "5", "2026");
        assertThat(shown("en", "2026")).extracting(DayPart::written).containsExactly("", "", "2026");
        assertThat(shown("nb", "")).extracting(DayPart::written).containsExactly("", "", "");
    }
}
