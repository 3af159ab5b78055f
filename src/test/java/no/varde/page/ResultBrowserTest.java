package no.varde.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the result, seen in a browser. */
class ResultBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "V02, nb-NO, nb, LIGHT, 1280",
        "V02, en-GB, en, DARK, 360",
        "V06, nb-NO, nb, LIGHT, 360",
        "V06, nb-NO, nb, LIGHT, 1280",
        "V21, en-GB, en, LIGHT, 1280",
        "V08, nb-NO, nb, DARK, 1280"
    })
    void the_list_hinders_nobody(String situation, String locale, String language, ColorScheme colours, int width) {
        Visitor visitor = visitor(
                options -> options.setLocale(locale).setColorScheme(colours).setViewportSize(width, 800));
        visitor.open("/test/situasjon/" + situation);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        assertThat(visitor.page().locator("#on")).isVisible();
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
        visitor.picture(
                "result-" + situation + "-" + language + "-" + colours.name().toLowerCase(Locale.ROOT) + "-" + width);
    }
}
