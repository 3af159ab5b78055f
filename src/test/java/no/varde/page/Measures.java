package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.PdfOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * How much somebody has to read to know what to do now and today.
 *
 * @param first where the first thing to do begins, in pixels from the top of the page
 * @param last where the last thing to do now or today ends, or the line that unfolds those that are left of today
 * @param words how many of them are to be seen
 */
record Measures(int first, int last, int words) {

    private static final int SCREEN = 900;
    private static final int MOST_WORDS = 900;
    private static final int FIRST_ACTION = 600;
    private static final int MOST_SHEETS = 6;
    private static final Pattern SHEET = Pattern.compile("/Type\\s*/Page\\b");
    private static final String MEASURED =
            """
            () => {
              const rows = [...document.querySelectorAll('.now .todo, .now .today > summary')]
                .filter(row => row.checkVisibility())
                .map(row => row.getBoundingClientRect());
              return [
                Math.round(rows[0].top + scrollY),
                Math.round(rows[rows.length - 1].bottom + scrollY),
                document.querySelector('main').innerText.split(/\\s+/).filter(word => word).length
              ];
            }
            """;

    /** Measures the list, as it stands at a width. */
    static Measures at(Page page, int width) {
        page.setViewportSize(width, SCREEN);
        List<Integer> all = ((List<?>) page.evaluate(MEASURED))
                .stream()
                        .map(number -> Integer.parseInt(String.valueOf(number)))
                        .toList();
        return new Measures(all.get(0), all.get(1), all.get(2));
    }

    /** Fails where more is to be read than somebody has the time for. */
    void areWithin(int screens) {
        assertThat(first).as("where the first thing to do begins").isLessThanOrEqualTo(FIRST_ACTION);
        assertThat(last).as("where today ends").isLessThanOrEqualTo(screens * SCREEN);
        assertThat(words).as("words to be seen").isLessThanOrEqualTo(MOST_WORDS);
    }

    /**
     * How much of the list is printed.
     *
     * @param list on how many sheets the list stands
     * @param whole on how many it stands with nothing folded
     */
    record Sheets(long list, long whole) {

        static Sheets of(Page page) {
            long list = sheets(page);
            page.navigate("/resultat/alt");
            return new Sheets(list, sheets(page));
        }

        /** Fails unless the list is printed on one sheet and the whole on few. */
        void areFew() {
            assertThat(list).as("sheets of the list").isEqualTo(1);
            assertThat(whole).as("sheets of the whole").isLessThanOrEqualTo(MOST_SHEETS);
        }
    }

    private static long sheets(Page page) {
        String pdf = new String(page.pdf(new PdfOptions().setFormat("A4")), StandardCharsets.ISO_8859_1);
        return SHEET.matcher(pdf).results().count();
    }
}
