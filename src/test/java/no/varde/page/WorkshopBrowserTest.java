package no.varde.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workshop in a browser: with scripts and without, in the light and in the dark, on a narrow screen. */
@ExtendWith(Chromium.class)
class WorkshopBrowserTest {

    @SuppressWarnings("NullAway.Init")
    private static OtherService service;

    @BeforeAll
    static void open(@TempDir Path folder) throws IOException {
        service = WorkshopTest.start(folder);
    }

    @SuppressWarnings("NullAway.Init") // before each test
    private Browser browser;

    @BeforeEach
    void comesWith(Browser opened) {
        browser = opened;
    }

    @AfterAll
    static void close() {
        service.close();
    }

    private Visitor writer(NewContextOptions options) {
        return new Visitor(browser, "http://127.0.0.1:" + service.port(), options);
    }

    private static void look(Visitor visitor, String name) {
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
        visitor.picture("verksted-" + name);
    }

    @ParameterizedTest
    @CsvSource({
        "nb-NO, LIGHT, 1280, Stanses, Se eksempel 1",
        "en-GB, DARK, 320, Stopped, See example 1",
        "nb-NO, DARK, 1280, Stanses, Se eksempel 1"
    })
    void from_a_draft_to_a_case_under_both_books(
            String locale, ColorScheme colours, int width, String headline, String see) {
        NewContextOptions options = new NewContextOptions()
                .setLocale(locale)
                .setColorScheme(colours)
                .setViewportSize(width, 800);
        try (Visitor visitor = writer(options)) {
            String name = locale.substring(0, 2) + "-" + colours + "-" + width;
            Page page = visitor.page();
            visitor.open("/verksted");
            look(visitor, "valg-" + name);
            page.locator("input[value=mildere]").check();
            page.locator("form.trial button").first().click();
            assertThat(page.locator("h1")).containsText(headline);
            look(visitor, "rapport-" + name);
            page.locator("text=" + see).first().click();
            assertThat(page.locator(".two-books > section")).hasCount(2);
            look(visitor, "eksempel-" + name);
            Assertions.assertThat(visitor.wrongs()).isEmpty();
        }
    }

    @Test
    void the_faults_of_a_draft_hinder_nobody() {
        NewContextOptions options = new NewContextOptions().setLocale("nb-NO").setViewportSize(320, 800);
        try (Visitor visitor = writer(options)) {
            visitor.open("/verksted");
            visitor.page().locator("input[value=feil]").check();
            visitor.page().locator("form.trial button").first().click();
            assertThat(visitor.page().locator(".faults-of-draft > li"))
                    .containsText(Pattern.compile("measures/m\\.dslr:\\d+:\\d+: "));
            look(visitor, "feil");
        }
    }

    @Test
    void without_scripts_the_page_of_a_trial_comes_again_by_itself() {
        NewContextOptions options = new NewContextOptions().setLocale("nb-NO").setJavaScriptEnabled(false);
        try (Visitor visitor = writer(options)) {
            visitor.open("/verksted");
            visitor.page().locator("input[value=likt]").check();
            visitor.page().locator("form.trial button").first().click();
            assertThat(visitor.page().locator("h1")).containsText("Slippes gjennom");
        }
    }
}
