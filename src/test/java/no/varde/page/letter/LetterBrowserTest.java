package no.varde.page.letter;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.RequestOptions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import no.varde.page.BrowserTest;
import no.varde.page.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.context.TestPropertySource;

/** The note and the letters in a browser. */
@TestPropertySource(properties = "varde.places=src/docs/places.example.yaml")
class LetterBrowserTest extends BrowserTest {

    @ParameterizedTest
    @CsvSource({
        "V10, nb-NO, LIGHT, 1280, true",
        "V10, nb-NO, DARK, 360, true",
        "V10, en-GB, LIGHT, 360, true",
        "V16, en-GB, DARK, 1280, true",
        "V16, nb-NO, LIGHT, 360, false"
    })
    void the_papers_hinder_nobody(String situation, String locale, ColorScheme colours, int width, boolean scripts) {
        Visitor visitor = begun(situation, locale, colours, width, scripts);
        for (String path : paths(visitor)) {
            visitor.open(path);
            assertThat(visitor.page().locator("html").textContent()).doesNotContain("??");
            if (scripts) {
                visitor.meetsNoHindrance();
                visitor.scrollsOneWay();
            }
            visitor.picture("papers" + path.replace('/', '-') + "-" + situation + "-" + locale.substring(0, 2) + "-"
                    + colours.name().toLowerCase(Locale.ROOT) + "-" + width + (scripts ? "" : "-plain"));
        }
    }

    private static List<String> paths(Visitor visitor) {
        visitor.open("/brev");
        Stream<String> papers = visitor.page().locator("main a[href^='/brev/']").all().stream()
                .map(link -> String.valueOf(link.getAttribute("href")));
        return Stream.concat(Stream.of("/brev"), papers).toList();
    }

    @Test
    void what_is_edited_is_copied_and_becomes_a_file_while_the_page_stays() {
        Visitor visitor = begun("V10", "nb-NO", ColorScheme.LIGHT, 1280, true);
        visitor.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visitor.open("/brev/notat");
        Page page = visitor.page();
        page.locator("#tekst").fill("Notat\n\nSkrevet om.");
        page.getByText("Kopier teksten").click();
        assertThat(page.locator("#copied")).hasText("Teksten er kopiert");
        assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo("Notat\n\nSkrevet om.");
        Download file = page.waitForDownload(() -> page.getByText("Lag PDF").click());
        assertThat(file.suggestedFilename()).isEqualTo("notat.pdf");
        assertThat(page.locator("#tekst")).hasValue("Notat\n\nSkrevet om.");
        assertThat(page.evaluate("localStorage.length + sessionStorage.length")).isEqualTo(0);
    }

    @Test
    void without_scripts_the_text_can_be_selected_and_no_button_is_there_that_does_nothing() {
        Visitor visitor = begun("V10", "nb-NO", ColorScheme.LIGHT, 1280, false);
        visitor.open("/brev/notat");
        Page page = visitor.page();
        assertThat(page.locator("#tekst")).isEditable();
        assertThat(page.getByText("Kopier teksten")).isHidden();
        Download file = page.waitForDownload(() -> page.getByText("Lag PDF").click());
        assertThat(file.suggestedFilename()).isEqualTo("notat.pdf");
    }

    @Test
    void a_municipality_is_chosen_with_the_keyboard_and_its_numbers_can_be_tapped() {
        Visitor visitor = begun("V10", "nb-NO", ColorScheme.LIGHT, PHONE, true);
        visitor.open("/brev");
        Page page = visitor.page();
        page.locator("#kommune").focus();
        page.keyboard().type("Eks");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.locator("a[href='tel:00000001']")).isVisible();
        assertThat(page.locator("a[href='tel:116006']")).isVisible();
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
        visitor.picture("papers-chosen-360");
    }

    private Visitor begun(String situation, String locale, ColorScheme colours, int width, boolean scripts) {
        Visitor visitor = visitor(options -> options.setLocale(locale)
                .setColorScheme(colours)
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(scripts));
        visitor.context()
                .request()
                .get("/test/situasjon/" + situation, RequestOptions.create().setMaxRedirects(0));
        return visitor;
    }
}
