package no.varde.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontPageTest extends BrowserTest {

    private static final String ELSEWHERE = "https://www.yr.no/";

    @ParameterizedTest
    @CsvSource({
        "nb-NO, nb, LIGHT, 1280",
        "nb-NO, nb, DARK, 1280",
        "en-GB, en, LIGHT, 1280",
        "en-GB, en, DARK, 1280",
        "nb-NO, nb, LIGHT, 360",
        "en-GB, en, DARK, 360"
    })
    void the_first_page_hinders_nobody(String locale, String language, ColorScheme colours, int width) {
        Visitor visitor = visitor(
                options -> options.setLocale(locale).setColorScheme(colours).setViewportSize(width, 800));
        visitor.open("/");
        assertThat(visitor.page().locator("html")).hasAttribute("lang", language);
        assertThat(visitor.page().locator("html").textContent()).doesNotContain("??");
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
        visitor.picture("front-" + language + "-" + colours.name().toLowerCase(Locale.ROOT) + "-" + width);
    }

    @Test
    void the_title_and_the_address_tell_nothing_of_the_subject() {
        Visitor visitor = visitor();
        visitor.open("/");
        assertThat(visitor.page()).hasTitle("Start – veiviser");
    }

    @Test
    void only_a_page_with_parts_in_another_language_says_so() {
        Visitor visitor = visitor(options -> options.setLocale("nn-NO"));
        visitor.open("/");
        assertThat(visitor.page().locator(".mixed")).isHidden();
        visitor.open("/test/situasjon/V06");
        assertThat(visitor.page().locator(".mixed")).isVisible();
    }

    @Test
    void the_quick_exit_is_the_first_that_the_keyboard_reaches_and_the_skip_link_the_second() {
        Page page = visitor().page();
        page.navigate("/");
        page.keyboard().press("Tab");
        assertThat(page.locator("#quick-exit")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".ds-skip-link")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("main")).isFocused();
    }

    @Test
    void the_quick_exit_stays_in_sight_at_the_end_of_the_page() {
        Page page = visitor(options -> options.setViewportSize(PHONE, 640)).page();
        page.navigate("/");
        page.keyboard().press("End");
        page.waitForCondition(() -> (Integer) page.evaluate("Math.round(scrollY)") > 0);
        assertThat(page.locator("#quick-exit")).isInViewport();
    }

    @Test
    void shift_three_times_leaves_and_takes_this_page_out_of_the_history() {
        Visitor visitor = visitor();
        visitor.stub(ELSEWHERE, "the weather");
        Page page = visitor.page();
        page.navigate("/");
        Integer before = (Integer) page.evaluate("history.length");
        for (int i = 0; i < 3; i++) {
            page.keyboard().press("Shift");
        }
        page.waitForURL(ELSEWHERE);
        assertThat(page.evaluate("history.length")).isEqualTo(before);
    }

    @Test
    void shift_with_letters_between_stays() {
        Page page = visitor().page();
        page.navigate("/");
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("Shift+A");
        }
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void shift_held_for_a_click_or_for_scrolling_stays() {
        Page page = visitor().page();
        page.navigate("/");
        for (int i = 0; i < 4; i++) {
            page.keyboard().down("Shift");
            page.locator("h1").click();
            page.keyboard().up("Shift");
        }
        for (int i = 0; i < 2; i++) {
            page.keyboard().down("Shift");
            page.mouse().wheel(0, 10);
            page.waitForTimeout(100); // the wheel is told of later
            page.keyboard().up("Shift");
        }
        page.keyboard().press("Shift");
        page.keyboard().press("Shift");
        assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void where_little_is_seen_at_once_the_exit_covers_no_more_than_a_line() {
        Page page = visitor(options -> options.setViewportSize(320, 256)).page();
        page.navigate("/");
        page.keyboard().press("End");
        page.waitForCondition(() -> (Integer) page.evaluate("Math.round(scrollY)") > 0);
        assertThat(page.locator("#quick-exit")).isInViewport();
        assertThat(page.locator("#quick-exit").boundingBox().height).isLessThanOrEqualTo(48);
    }

    @Test
    void the_button_leaves_and_the_server_forgets_the_session() {
        Visitor visitor = visitor();
        visitor.stub(ELSEWHERE, "the weather");
        Page page = visitor.page();
        page.navigate("/");
        choose(page, "English");
        page.locator("#quick-exit").click();
        page.waitForURL(ELSEWHERE);
        page.waitForCondition(() -> {
            page.navigate("http://127.0.0.1:" + port + "/"); // the language was chosen for the session alone
            return "nb".equals(page.locator("html").getAttribute("lang"));
        });
    }

    @Test
    void the_language_changes_on_the_same_page_and_stays_chosen() {
        Page page = visitor().page();
        page.navigate("/");
        choose(page, "English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page).hasURL("http://127.0.0.1:" + port + "/");
        page.reload();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        choose(page, "Bokmål");
        assertThat(page.locator("html")).hasAttribute("lang", "nb");
    }

    @Test
    void without_scripts_the_page_says_so_and_the_rest_works() {
        Page page = visitor(options -> options.setJavaScriptEnabled(false)).page();
        page.navigate("/");
        assertThat(page.locator("noscript p")).isVisible();
        assertThat(page.locator("#quick-exit")).hasAttribute("href", "/forlat");
        choose(page, "English");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
    }

    @Test
    void nothing_is_left_in_the_browser() {
        Visitor visitor = visitor();
        visitor.open("/");
        assertThat(visitor.page().evaluate("sessionStorage.length + localStorage.length"))
                .isEqualTo(0);
        assertThat(visitor.context().cookies()).isEmpty();
    }

    @Test
    void the_first_page_weighs_less_than_150_kilobytes_with_all_it_asks_for() {
        Page page = visitor().page();
        List<Request> requests = new ArrayList<>();
        page.onRequestFinished(requests::add);
        page.navigate("/");
        page.evaluate("document.fonts.ready");
        page.waitForLoadState(LoadState.NETWORKIDLE);
        int bytes = requests.stream()
                .mapToInt(request -> request.sizes().responseBodySize)
                .sum();
        System.out.println("The first page: " + requests.size() + " requests, " + bytes + " bytes");
        assertThat(requests).extracting(Request::url).anyMatch(url -> url.contains("inter-latin-wght"));
        assertThat(bytes).isLessThan(150_000);
    }

    private static void choose(Page page, String language) {
        page.locator(".languages button", new Page.LocatorOptions().setHasText(language))
                .click();
    }
}
