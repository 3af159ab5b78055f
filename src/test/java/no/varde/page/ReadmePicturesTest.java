package no.varde.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures that README shows: a screen each of the first page, a question, the list, a plan and a receipt. */
class ReadmePicturesTest extends BrowserTest {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 900;

    @ParameterizedTest
    @CsvSource({"nb-NO, nb", "en-GB, en"})
    void from_the_first_page_to_a_plan(String locale, String language) {
        Visitor visitor = visitor(options -> options.setLocale(locale).setViewportSize(WIDTH, HEIGHT));
        Page page = visitor.page();
        visitor.open("/");
        visitor.view("readme-1-front-" + language);
        page.locator("main button").click();
        assertThat(page.locator(".questions fieldset").first()).isVisible();
        visitor.view("readme-2-question-" + language);
        visitor.open("/test/situasjon/V06");
        assertThat(page.locator(".todo").first()).isVisible();
        visitor.view("readme-3-list-" + language);
        visitor.open("/planer/1");
        assertThat(page.locator("main h1")).isVisible();
        visitor.view("readme-4-plan-" + language);
    }

    @ParameterizedTest
    @CsvSource({"nb-NO, nb", "en-GB, en"})
    void from_a_receipt_to_unchanged_right_and_the_same_today(String locale, String language) throws IOException {
        Visitor visitor = visitor(options -> options.setLocale(locale).setViewportSize(WIDTH, HEIGHT));
        Page page = visitor.page();
        visitor.open("/test/situasjon/V06");
        page.locator("details:has(form[action='/resultat/kvittering']) > summary")
                .click();
        Download receipt = page.waitForDownload(
                () -> page.locator("form[action='/resultat/kvittering'] button").click());
        visitor.open("/revisjon");
        page.locator("#receipt")
                .setInputFiles(new FilePayload(
                        receipt.suggestedFilename(), "application/json", Files.readAllBytes(receipt.path())));
        visitor.view("readme-5-audit-" + language);
        page.locator("form.trial button").first().click();
        assertThat(page.locator(".gate-lines li").first()).isVisible();
        assertThat(page.locator(".stops")).hasCount(0);
        visitor.view("readme-6-audited-" + language);
    }
}
