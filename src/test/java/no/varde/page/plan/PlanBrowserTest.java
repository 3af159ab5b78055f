package no.varde.page.plan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Locale;
import java.util.regex.Pattern;
import no.varde.page.BrowserTest;
import no.varde.page.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The plans in a browser. */
class PlanBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "V03, nb-NO, LIGHT, 1280",
        "V03, nb-NO, DARK, 360",
        "V03, en-GB, LIGHT, 360",
        "V08, nb-NO, LIGHT, 360",
        "V08, en-GB, DARK, 1280",
        "V08, nb-NO, LIGHT, 1280"
    })
    void the_plans_hinder_nobody(String situation, String locale, ColorScheme colours, int width) {
        Visitor visitor = begun(situation, locale, colours, width);
        String last = situation.equals("V08") ? "1" : "0";
        String sheet = situation.equals("V08") ? "/1/ark/7" : "/0/ark/1";
        for (String path : new String[] {"", "/" + last, "/kort", sheet, sheet + "/sporsmal"}) {
            visitor.open("/planer" + path);
            assertThat(visitor.page())
                    .hasTitle(Pattern.compile("^(Plan|Huskelapp|Short note|Flere spørsmål|More questions) – .*"));
            assertThat(visitor.page().locator("html").textContent()).doesNotContain("??");
            visitor.meetsNoHindrance();
            visitor.scrollsOneWay();
            visitor.picture("plans" + path.replace('/', '-') + "-" + situation + "-" + locale.substring(0, 2) + "-"
                    + colours.name().toLowerCase(Locale.ROOT) + "-" + width);
        }
    }

    @ParameterizedTest
    @CsvSource({"V03, /planer/0", "V08, /planer/1", "V03, /planer/kort"})
    void printed_from_the_browser_there_is_the_plan_and_nothing_else(String situation, String path) {
        Visitor visitor = begun(situation, "nb-NO", ColorScheme.DARK, 800);
        visitor.open(path);
        Page page = visitor.page();
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#quick-exit")).isHidden();
        assertThat(page.locator(".top")).isHidden();
        assertThat(page.locator("body").innerText())
                .doesNotContain("Varde", "PDF", "Forlat", "papir\n", "Alle planene");
        assertThat(page.locator(path.endsWith("kort") ? ".note" : ".sheet").last())
                .isVisible();
        visitor.picture("plans-print" + path.replace('/', '-') + "-" + situation);
    }

    @Test
    void whoever_says_yes_gets_a_file_and_stays_on_the_page() {
        Visitor visitor = begun("V08", "nb-NO", ColorScheme.LIGHT, 1280);
        visitor.open("/planer");
        Page page = visitor.page();
        page.getByText("Til skolen").click();
        page.getByText("Gå rett til arket").click();
        page.getByLabel("Den voksne, og den som holder kontakten:").fill("rektor");
        Download file = page.waitForDownload(() -> page.getByText("Ja, lag PDF").click());
        assertThat(file.suggestedFilename()).isEqualTo("notat.pdf");
        assertThat(page).hasURL("http://127.0.0.1:" + port + "/planer/1/ark/7");
        assertThat(page.getByLabel("Den voksne, og den som holder kontakten:")).hasValue("rektor");
        page.getByText("Alle planene").click();
        assertThat(page.locator("h1")).hasText("Planer");
    }

    @ParameterizedTest
    @CsvSource({"nb-NO, LIGHT, 1280, ar", "en-GB, DARK, 360, ar", "nb-NO, LIGHT, 360, uk"})
    void a_sheet_in_two_languages_with_faults_hinders_nobody(
            String locale, ColorScheme colours, int width, String tongue) {
        Visitor visitor = begun("V02", locale, colours, width);
        visitor.open("/planer/0/ark/1");
        Page page = visitor.page();
        page.locator("#sprak").selectOption(tongue);
        page.locator("form.filling button[formaction]").click();
        assertThat(page.locator(".other [lang=" + tongue + "]").first()).isVisible();
        page.locator("input[name^=nr-]").first().fill("x");
        page.locator("form.filling button:not([formaction])").click();
        assertThat(page.locator("#faults")).isVisible();
        assertThat(page.locator("#sprak")).hasValue(tongue);
        assertThat(visitor.wrongs()).singleElement().asString().contains("status of 422");
        visitor.wrongs().clear();
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
        visitor.picture("sheet-" + tongue + "-" + locale.substring(0, 2) + "-" + width);
    }

    @Test
    void only_a_line_that_is_not_taken_is_struck_and_folds_its_blanks() {
        Visitor visitor = begun("V08", "nb-NO", ColorScheme.LIGHT, 1280);
        visitor.open("/planer/1/ark/7");
        Page page = visitor.page();
        Locator lines = page.locator("label[for^=med-]");
        Locator blanks = page.locator("input[name^=nr-]");
        assertThat(page.locator("label[for=stor]")).not().hasCSS("text-decoration-line", "line-through");
        assertThat(lines.first()).not().hasCSS("text-decoration-line", "line-through");
        lines.first().click();
        assertThat(lines.first()).hasCSS("text-decoration-line", "line-through");
        assertThat(blanks.first()).isHidden();
        assertThat(lines.last()).not().hasCSS("text-decoration-line", "line-through");
        assertThat(blanks.last()).isVisible();
    }

    private Visitor begun(String situation, String locale, ColorScheme colours, int width) {
        Visitor visitor = visitor(
                options -> options.setLocale(locale).setColorScheme(colours).setViewportSize(width, 800));
        visitor.context()
                .request()
                .get("/test/situasjon/" + situation, RequestOptions.create().setMaxRedirects(0));
        return visitor;
    }
}
