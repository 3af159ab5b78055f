package no.varde.page.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.varde.page.BrowserTest;
import no.varde.page.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The questions in a browser, in every state that somebody can meet. */
class ConversationBrowserTest extends BrowserTest {

    private static void begin(Page page) {
        page.setDefaultTimeout(15_000);
        page.navigate("/");
        page.locator("form[action='/vurdering'] button").click();
        assertThat(page.locator("#danger-now-1")).isVisible();
        page.waitForLoadState(); // the scripts are there as well
    }

    private static void onward(Page page) {
        page.locator("main .onward button").first().click();
    }

    private static void choose(Page page, String question, String value) {
        page.locator("input[name='" + question + "'][value='" + value + "']").check();
    }

    /** Keeps a picture of a page that hinders nobody. */
    private static void seen(Visitor visitor, String name) {
        assertThat(visitor.page().locator("html").textContent()).doesNotContain("??");
        if (!name.contains("plain")) { // axe needs scripts
            visitor.meetsNoHindrance();
        }
        visitor.scrollsOneWay();
        visitor.picture(name);
    }

    @ParameterizedTest
    @CsvSource({
        "nb-NO, LIGHT, 1280, true",
        "nb-NO, DARK, 360, true",
        "en-GB, LIGHT, 360, false",
        "en-GB, LIGHT, 1280, true"
    })
    void every_page_and_state_hinders_nobody(String locale, ColorScheme colours, int width, boolean script) {
        Visitor visitor = visitor(options -> options.setLocale(locale)
                .setColorScheme(colours)
                .setJavaScriptEnabled(script)
                .setViewportSize(width, 800));
        String end = "-" + locale.substring(0, 2) + "-" + colours.name().toLowerCase(Locale.ROOT) + "-" + width
                + (script ? "" : "-plain");
        Page page = visitor.page();
        begin(page);
        seen(visitor, "questions" + end);
        choose(page, "danger-now", "NO");
        onward(page);
        seen(visitor, "questions-choices" + end);
        while (page.locator("#antall").count() == 0) {
            onward(page);
        }
        seen(visitor, "questions-members" + end);
        String members = page.url();
        page.locator("#antall").fill("1000");
        onward(page);
        seen(visitor, "questions-members-fault" + end);
        page.locator("#antall").fill("2");
        onward(page);
        page.locator("#child-age--child-1").fill("sju");
        onward(page);
        seen(visitor, "questions-fault" + end);
        page.locator("#child-age--child-1").fill("7");
        onward(page);
        seen(visitor, "questions-child" + end);
        page.navigate(members);
        page.locator("#antall").fill("1");
        onward(page);
        seen(visitor, "questions-losing" + end);
        page.navigate("/svar");
        seen(visitor, "answers" + end);
        page.navigate("/apne");
        seen(visitor, "open" + end);
        page.navigate("/vurdering/begynn");
        seen(visitor, "questions-open" + end);
        page.navigate("/vurdering/1");
        choose(page, "danger-now", "YES");
        onward(page);
        assertThat(page.locator("footer")).hasCount(0);
        seen(visitor, "urgent" + end);
        page.navigate("/avslutt");
        seen(visitor, "end" + end);
        page.locator("main form button").click();
        seen(visitor, "ended" + end);
        assertThat(visitor.context().cookies()).isEmpty();
        page.navigate("/svar");
        seen(visitor, "gone" + end);
        forgiven(visitor);
    }

    /** Takes the statuses of the faults and of the end out of what was wrong on the way. */
    private static void forgiven(Visitor visitor) {
        visitor.wrongs().removeIf(wrong -> wrong.matches(".*status of 4(22|10).*"));
    }

    @Test
    void it_ends_where_no_answer_can_change_the_list() {
        Visitor visitor = visitor();
        Page page = visitor.page();
        page.navigate("/test/situasjon/V02");
        forgiven(visitor);
        visitor.wrongs().clear();
        page.navigate("/vurdering");
        for (int i = 0; i < 80 && !page.url().endsWith("/nok"); i++) {
            onward(page);
            if (page.url().endsWith("/fare")) {
                page.navigate("/vurdering");
            }
        }
        seen(visitor, "enough");
        onward(page);
        seen(visitor, "judgement");
        assertThat(page.locator("[name='resultat']")).hasCount(0);
    }

    @Test
    void the_keyboard_is_enough_and_the_emergency_call_comes_right_after_the_exit() {
        Page page = visitor().page();
        begin(page);
        page.keyboard().press("Tab");
        assertThat(page.locator("#quick-exit")).isFocused();
        page.keyboard().press("Tab");
        assertThat(page.locator(".exit a[href='/fare']")).isFocused();
        Locator first = page.locator("#danger-now-1");
        for (int i = 0; i < 12 && !(Boolean) first.evaluate("radio => radio === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#danger-now-2")).isChecked();
        page.keyboard().press("Enter");
        assertThat(page).hasURL("http://127.0.0.1:" + port + "/vurdering/2");
    }

    @Test
    void a_reload_and_the_back_button_lose_no_answer() {
        Page page = visitor().page();
        begin(page);
        page.waitForResponse("**/utkast", () -> choose(page, "danger-now", "NO"));
        page.reload();
        assertThat(page.locator("#danger-now-2")).isChecked();
        onward(page);
        page.waitForURL("**/vurdering/2");
        page.goBack();
        assertThat(page).hasURL("http://127.0.0.1:" + port + "/vurdering/1");
        assertThat(page.locator("#danger-now-2")).isChecked();
        assertThat(page.locator("#concrete-plan-and-means-3")).isChecked();
    }

    @Test
    void what_is_answered_without_a_connection_is_sent_when_there_is_one() {
        List<String> failed = new ArrayList<>();
        Visitor visitor = visitor();
        Page page = visitor.page();
        begin(page);
        page.waitForResponse("**/utkast", () -> choose(page, "danger-now", "NO"));
        visitor.context().setOffline(true);
        page.onRequestFailed(request -> failed.add(request.url()));
        choose(page, "concrete-plan-and-means", "NO");
        page.waitForCondition(() -> !failed.isEmpty());
        visitor.context().setOffline(false);
        onward(page);
        page.waitForURL("**/vurdering/2");
        page.navigate("/vurdering/1");
        assertThat(page.locator("#danger-now-2")).isChecked();
        assertThat(page.locator("#concrete-plan-and-means-2")).isChecked();
        visitor.wrongs().removeIf(wrong -> wrong.contains("ERR_INTERNET_DISCONNECTED") || wrong.contains("htmx:"));
    }

    @Test
    void whoever_is_away_is_warned_and_then_led_to_a_page_that_tells_nothing() {
        Visitor visitor = visitor();
        Page page = visitor.page();
        page.clock().install();
        begin(page);
        assertThat(page.locator("#timeout")).isHidden();
        page.clock().fastForward("26:00");
        assertThat(page.locator("#timeout")).isVisible();
        visitor.meetsNoHindrance();
        visitor.picture("timeout");
        page.locator("#timeout button").click();
        assertThat(page.locator("#timeout")).isHidden();
        page.clock().fastForward("31:00");
        page.waitForURL("**/slutt");
    }
}
