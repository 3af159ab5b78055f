package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bar that leads away covers no text unseen: on the narrowest screen, and on a page enlarged four times. */
class BarBrowserTest extends BrowserTest {

    /** Where each part of the bar stands that is still there at the end of the page: top, height, left and right. */
    private static final String ROW =
            """
            (() => {
              scrollTo(0, document.documentElement.scrollHeight);
              return [...document.querySelectorAll('.exit > *')]
                  .map(one => one.getBoundingClientRect())
                  .filter(box => box.bottom > 0 && box.top < innerHeight)
                  .map(box => [box.top, box.height, box.left, box.right].map(Math.round).join(' '));
            })()
            """;

    /** The height of the bar; 1000 where it has no ground that hides what passes below. */
    private static final String BAR =
            """
            (() => {
              const exit = document.getElementById('quick-exit');
              const bar = getComputedStyle(exit).position === 'sticky' ? exit : exit.parentElement;
              const ground = getComputedStyle(bar).backgroundColor;
              const solid = /^rgb\\(/.test(ground) || / 1\\)$/.test(ground) || /^(oklch|color)\\([^/]*\\)$/.test(ground);
              return solid ? Math.round(bar.getBoundingClientRect().bottom) : 1000;
            })()
            """;

    /** What has focus and stands under the bar all the same; of what is higher than the rest of the screen only its foot. */
    private static final String HIDDEN =
            """
            bar => {
              const hidden = [];
              for (const one of document.querySelectorAll('main a[href], main button, main input, main summary')) {
                if (!one.checkVisibility() || one.type === 'hidden') continue;
                one.focus();
                if (document.activeElement !== one) continue;
                const box = one.getBoundingClientRect();
                const fits = box.height <= innerHeight - bar;
                if (fits ? box.top < bar - 1 || box.bottom > innerHeight + 1 : box.bottom < bar) {
                  hidden.push(one.outerHTML.slice(0, 120) + ' ' + Math.round(box.top));
                }
              }
              return hidden;
            }
            """;

    /** The texts that stand below the bar before anything is scrolled. */
    private static final String COVERED =
            """
            bar => {
              scrollTo(0, 0);
              const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              const covered = [];
              for (let text = texts.nextNode(); text; text = texts.nextNode()) {
                const within = text.parentElement;
                if (!text.data.trim() || within.closest('.exit, .ds-skip-link, .visually-hidden') || !within.checkVisibility()) continue;
                const range = document.createRange();
                range.selectNodeContents(text);
                const box = range.getBoundingClientRect();
                if (box.height > 0 && box.top < bar - 1) covered.push(text.data);
              }
              return covered;
            }
            """;

    @ParameterizedTest
    @CsvSource({
        "/, 640, nb-NO",
        "/, 256, en-GB",
        "/vurdering/1, 640, en-GB",
        "/vurdering/1, 256, nb-NO",
        "/resultat, 640, nb-NO",
        "/resultat, 256, en-GB",
        "/planer/0/ark/1, 256, nb-NO"
    })
    void at_320_pixels_and_enlarged_four_times_nothing_that_has_focus_stands_under_it(
            String path, int height, String locale) {
        Page page = visitor(options -> options.setLocale(locale).setViewportSize(320, height))
                .page();
        page.navigate(path.startsWith("/vurdering") || path.equals("/") ? "/" : "/test/situasjon/V06");
        if (path.startsWith("/vurdering")) {
            page.locator("main form[action='/vurdering'] button").first().click();
            page.waitForURL("**" + path);
        } else {
            page.navigate(path);
        }
        assertThat(page.locator("h1").isVisible()).isTrue();
        int bar = (Integer) page.evaluate(BAR);
        assertThat(bar).isBetween(44, 64);
        @SuppressWarnings("unchecked")
        List<String> row = (List<String>) page.evaluate(ROW);
        assertThat(row).isNotEmpty().allSatisfy(box -> {
            assertThat(Integer.parseInt(box.split(" ")[1])).as(box).isGreaterThanOrEqualTo(44);
            assertThat(box.split(" ")[0])
                    .as("one row: %s", row)
                    .isEqualTo(row.get(0).split(" ")[0]);
            assertThat(Integer.parseInt(box.split(" ")[2])).isNotNegative();
            assertThat(Integer.parseInt(box.split(" ")[3])).isLessThanOrEqualTo(320);
        });
        if (height < 320) {
            assertThat(row).as("only the exit").hasSize(1);
        }
        assertThat((List<?>) page.evaluate(COVERED, bar)).isEmpty();
        assertThat((List<?>) page.evaluate(HIDDEN, bar)).isEmpty();
    }
}
