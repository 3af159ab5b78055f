package no.varde.page.book;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import no.varde.page.BrowserTest;
import no.varde.page.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule book as somebody reads it. */
class BookBrowserTest extends BrowserTest {

    private static final List<String> ADDRESSES = List.of(
            "/bok",
            "/bok/tiltak",
            "/bok/tiltak/35",
            "/bok/sporsmal",
            "/bok/sporsmal/9",
            "/bok/regler/limits",
            "/bok/regel/ks-01",
            "/bok/prinsipper",
            "/bok/nivaer",
            "/bok/plikter",
            "/bok/advarsler",
            "/bok/setninger",
            "/bok/setninger/funn");

    @ParameterizedTest
    @CsvSource({"nb-NO, nb, LIGHT, 1280", "en-GB, en, DARK, 360"})
    void the_book_hinders_nobody(String locale, String language, ColorScheme colours, int width) {
        Visitor visitor = visitor(
                options -> options.setLocale(locale).setColorScheme(colours).setViewportSize(width, 800));
        for (String address : ADDRESSES) {
            visitor.open(address);
            assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
            visitor.meetsNoHindrance();
            visitor.scrollsOneWay();
            visitor.picture(address.substring(1).replace('/', '-') + "-" + language + "-"
                    + colours.name().toLowerCase(Locale.ROOT) + "-" + width);
        }
    }

    @Test
    void hits_come_while_one_writes() {
        Visitor visitor = visitor(options -> options.setViewportSize(PHONE, 800));
        Page page = visitor.page();
        visitor.open("/bok");
        page.locator("#words").pressSequentially("kvelertak");
        assertThat(page.locator("#found")).containsText(Pattern.compile("\\d+ treff på «kvelertak»"));
        assertThat(page.locator("#hits mark").first())
                .containsText(Pattern.compile("kvelertak", Pattern.CASE_INSENSITIVE));
        assertThat(page.locator("#words")).isFocused();
        assertThat(page).hasURL(Pattern.compile(".*/bok$"));
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
        visitor.picture("bok-live-nb-360");
        page.locator("#words").fill("kvelertak zebra");
        assertThat(page.locator("#found")).containsText("Ingen treff på «kvelertak zebra»");
        assertThat(page.locator("#hits > li")).hasCount(0);
    }

    @Test
    void without_scripts_the_same_hits_come_on_a_page_of_their_own() {
        Visitor visitor = visitor(options -> options.setJavaScriptEnabled(false).setLocale("en-GB"));
        Page page = visitor.page();
        visitor.open("/bok");
        page.locator("#words").fill("restraining order");
        page.locator("#words").press("Enter");
        assertThat(page.locator("h1")).hasText("Search the rule book");
        assertThat(page.locator("#words")).hasValue("restraining order");
        assertThat(page.locator("#hits mark").first()).isVisible();
        assertThat(page.url()).endsWith("/bok/sok");
        visitor.picture("bok-sok-en-noscript");
        page.locator("#hits a").first().click();
        assertThat(page.locator("h1")).containsText(Pattern.compile("restraining order", Pattern.CASE_INSENSITIVE));
    }

    @Test
    void a_rule_of_a_layer_has_a_place_to_point_at() {
        Visitor visitor = visitor();
        visitor.open("/bok/regler/limits");
        String last = visitor.page().locator("article.rule").last().getAttribute("id");
        visitor.open("/bok/regler/limits#" + last);
        assertThat(visitor.page().locator("[id='" + last + "']")).isInViewport();
    }

    @Test
    void the_book_is_a_link_away_from_every_page() {
        Page page = visitor().page();
        page.navigate("/");
        page.locator("footer a").click();
        assertThat(page.locator("h1")).hasText("Regelboken");
    }
}
