package no.varde.page.result;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;
import java.util.regex.Pattern;
import no.varde.page.BrowserTest;
import no.varde.page.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages of the result, seen in a browser. */
class ResultBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "V02, nb-NO, nb, LIGHT, 1280",
        "V02, en-GB, en, DARK, 360",
        "V06, nb-NO, nb, LIGHT, 360",
        "V21, en-GB, en, LIGHT, 1280",
        "V08, nb-NO, nb, DARK, 1280"
    })
    void the_list_hinders_nobody(String situation, String locale, String language, ColorScheme colours, int width) {
        Visitor visitor = of(situation, locale, colours, width);
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        assertThat(visitor.page().locator("#on")).isVisible();
        visitor.picture(name("result-" + situation, language, colours, width));
        opened(visitor);
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
    }

    @ParameterizedTest
    @CsvSource({
        "/resultat/andre, nb-NO, LIGHT, 1280",
        "/resultat/andre/1, en-GB, DARK, 360",
        "/resultat/endringer, nb-NO, DARK, 360",
        "/resultat/endringer, en-GB, LIGHT, 1280",
        "/resultat/grunnlag, en-GB, LIGHT, 360",
        "/resultat/grunnlag/17, nb-NO, LIGHT, 1280",
        "/resultat/grunnlag/2, en-GB, DARK, 360",
        "/resultat/grunnlag/plikt/1, nb-NO, DARK, 1280"
    })
    void what_explains_the_list_hinders_nobody(String path, String locale, ColorScheme colours, int width) {
        Visitor visitor = of("V06", locale, colours, width);
        visitor.open(path);
        assertThat(visitor.page().locator("h1")).isVisible();
        visitor.picture(name(path.substring(1).replace('/', '-'), locale, colours, width));
        opened(visitor);
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
    }

    @ParameterizedTest
    @CsvSource({"nb-NO, LIGHT, 360", "en-GB, DARK, 1280"})
    void a_unit_that_cannot_stand_in_a_receipt_is_mended_where_it_was_written(
            String locale, ColorScheme colours, int width) {
        Visitor visitor = of("V06", locale, colours, width);
        visitor.open("/resultat/kvittering");
        visitor.page().locator("#unit").fill("Vakt\u0007 2");
        visitor.page().locator("form:has(#unit) button").click();
        assertThat(visitor.page().locator("#unit-fault")).isVisible();
        assertThat(visitor.page().locator("#unit")).hasAttribute("aria-invalid", "true");
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
        assertThat(visitor.wrongs()).allMatch(wrong -> wrong.contains("status of 422"));
        visitor.wrongs().clear();
    }

    @Test
    void the_reason_why_not_comes_up_below_the_measure_without_leaving_the_page() {
        Visitor visitor = of("V06", "nb-NO", ColorScheme.LIGHT, 1280);
        visitor.open("/resultat/andre");
        Page page = visitor.page();
        page.locator("ul.others a", new Page.LocatorOptions().setHasText("Rømningsplan"))
                .click();
        Locator held = page.locator("ul.others > li", new Page.LocatorOptions().setHasText("Rømningsplan"));
        assertThat(held).containsText("Holdt tilbake for den utsatte nå.");
        assertThat(page.locator("h1")).hasText("Tiltak som ikke er anbefalt nå");
        visitor.meetsNoHindrance();
    }

    @Test
    void without_scripts_everything_can_be_read() {
        Visitor visitor = visitor(options -> options.setJavaScriptEnabled(false));
        visitor.open("/test/situasjon/V06");
        Page page = visitor.page();
        assertThat(page.locator("[data-print]")).isHidden();
        page.locator(".later summary").first().click();
        Locator ban = page.locator(
                ".todo",
                new Page.LocatorOptions().setHasText(Pattern.compile("Spør om den utsatte vil ha besøksforbud")));
        ban.locator("summary").click();
        assertThat(ban).containsText("be så politiet vurdere besøksforbud.");
        assertThat(ban).containsText("Inntil ett år om gangen.");
        assertThat(ban.locator("details > div")).isVisible();
        visitor.open("/resultat/andre");
        page.locator("ul.others a", new Page.LocatorOptions().setHasText("Rømningsplan"))
                .click();
        assertThat(page.locator("h1")).hasText("Rømningsplan");
    }

    @Test
    void with_scripts_a_button_prints_once_it_has_been_asked_whether_that_is_safe() {
        Page page = of("V03", "en-GB", ColorScheme.LIGHT, PHONE).page();
        assertThat(page.locator("[data-print]")).not().isInViewport();
        page.locator("summary", new Page.LocatorOptions().setHasText("Print the list"))
                .click();
        assertThat(page.getByText("Is it safe to have this on paper?")).isVisible();
        assertThat(page.locator("[data-print]")).isVisible();
    }

    private Visitor of(String situation, String locale, ColorScheme colours, int width) {
        Visitor visitor = visitor(
                options -> options.setLocale(locale).setColorScheme(colours).setViewportSize(width, 800));
        visitor.open("/test/situasjon/" + situation);
        return visitor;
    }

    private static void opened(Visitor visitor) {
        visitor.page()
                .evaluate("document.querySelectorAll('details').forEach(details => details.setAttribute('open', ''))");
    }

    private static String name(String page, String language, ColorScheme colours, int width) {
        return String.join(
                "-", page, language.substring(0, 2), colours.name().toLowerCase(Locale.ROOT), Integer.toString(width));
    }
}
