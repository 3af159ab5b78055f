package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import no.varde.page.BrowserTest;
import no.varde.page.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What to do now and today is read at a glance, and fits one sheet. */
class ResultMeasuredTest extends BrowserTest {

    private static final int SCREEN = 900;
    private static final int MOST_WORDS = 900;
    private static final int FIRST_ACTION = 600;
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final String MEASURED =
            """
            () => {
              const rows = [...document.querySelectorAll('.now .todo')].map(row => row.getBoundingClientRect());
              return {
                first: Math.round(rows[0].top + scrollY),
                last: Math.round(rows[rows.length - 1].bottom + scrollY),
                words: document.querySelector('main').innerText.split(/\\s+/).filter(word => word).length
              };
            }
            """;

    @ParameterizedTest
    @CsvSource({"V03, nb-NO, 1280, 1", "V06, en-GB, 1280, 1", "V06, nb-NO, 360, 2"})
    void what_to_do_now_and_today_is_within_a_screen_or_two_on_a_phone(
            String situation, String locale, int width, int screens) {
        Map<?, ?> measured = (Map<?, ?>) of(situation, locale, width).evaluate(MEASURED);
        assertThat(number(measured, "first")).isLessThanOrEqualTo(FIRST_ACTION);
        assertThat(number(measured, "last")).isLessThanOrEqualTo(screens * SCREEN);
        assertThat(number(measured, "words")).isLessThanOrEqualTo(MOST_WORDS);
    }

    @ParameterizedTest
    @CsvSource({"V03, nb-NO", "V06, en-GB"})
    void the_list_is_printed_on_one_sheet_and_the_whole_on_six(String situation, String locale) {
        Page page = of(situation, locale, 1280);
        assertThat(sheets(page)).isEqualTo(1);
        page.navigate("/resultat/alt");
        assertThat(sheets(page)).isLessThanOrEqualTo(6);
    }

    private Page of(String situation, String locale, int width) {
        Visitor visitor = visitor(options -> options.setLocale(locale).setViewportSize(width, SCREEN));
        visitor.open("/test/situasjon/" + situation);
        return visitor.page();
    }

    private static int number(Map<?, ?> measured, String key) {
        return Integer.parseInt(String.valueOf(measured.get(key)));
    }

    private static long sheets(Page page) {
        String pdf = new String(page.pdf(new PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return SHEET.matcher(pdf).results().count();
    }
}
