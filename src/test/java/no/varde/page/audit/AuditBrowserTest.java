package no.varde.page.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Made;
import no.varde.page.BrowserTest;
import no.varde.page.Visitor;
import no.varde.receipt.Envelope;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The auditor's page in a browser: it hinders nobody, whatever is handed in. */
class AuditBrowserTest extends BrowserTest {

    private static final Path LITTLE = Path.of("fixtures/situations/V24-nesten-alt-er-ukjent.yaml");

    @SuppressWarnings("NullAway.Init") // before each class
    private static Path receipt;

    @SuppressWarnings("NullAway.Init") // before each class
    private static Path forged;

    @SuppressWarnings("NullAway.Init") // before each class
    private static Path little;

    @SuppressWarnings("NullAway.Init") // before each class
    private static Path key;

    @BeforeAll
    static void sign(@TempDir Path folder) throws IOException {
        SigningKey signing = SigningKey.make(folder.resolve("signing-key.pem"));
        Envelope envelope = Envelope.of(CertificateJson.bytes(Made.of(AuditPageTest.SITUATION)), signing);
        receipt = Files.write(folder.resolve("kvittering.json"), envelope.bytes());
        little = Files.write(
                folder.resolve("lite.json"),
                Envelope.of(CertificateJson.bytes(Made.of(LITTLE)), signing).bytes());
        forged = Files.writeString(
                folder.resolve("forfalsket.json"), Files.readString(receipt).replace("\"sig\":\"", "\"sig\":\"AAAA"));
        key = Files.writeString(folder.resolve("key.pem"), signing.verifying().pem());
    }

    @ParameterizedTest
    @CsvSource({
        "nb-NO, LIGHT, 1280, holder",
        "nb-NO, DARK, 360, holder",
        "en-GB, LIGHT, 360, holds",
        "nn-NO, DARK, 1280, held"
    })
    void from_a_file_to_what_was_said_and_why(String locale, ColorScheme colours, int width, String holds) {
        Visitor visitor = visitor(
                options -> options.setLocale(locale).setColorScheme(colours).setViewportSize(width, 800));
        String name = locale.substring(0, 2) + "-" + colours.name().toLowerCase(Locale.ROOT) + "-" + width;
        visitor.open("/revisjon");
        look(visitor, "revisjon-" + name);
        Page page = visitor.page();
        page.locator("#receipt").setInputFiles(receipt);
        page.locator("#key").setInputFiles(key);
        page.locator("form.trial button:not([formaction])").click();
        assertThat(page.locator("h1")).containsText(holds);
        look(visitor, "revisjon-holder-" + name);
        visitor.open("/revisjon");
        page.locator("#receipt").setInputFiles(forged);
        page.locator("#key").setInputFiles(key);
        page.locator("form.trial button:not([formaction])").click();
        assertThat(page.locator(".stops")).hasCount(1);
        look(visitor, "revisjon-avvist-" + name);
    }

    /** Of a case of which nearly nothing is answered: what looks for hindrances takes long where much is told. */
    @Test
    void the_rules_that_fired_hinder_nobody() {
        Visitor visitor = visitor(options -> options.setViewportSize(360, 800));
        visitor.open("/revisjon");
        Page page = visitor.page();
        page.locator("#receipt").setInputFiles(little);
        page.locator("form.trial button:not([formaction])").click();
        for (var summary : page.locator("summary").all()) {
            summary.click();
        }
        assertThat(page.locator(".rule").first()).isVisible();
        look(visitor, "revisjon-regler");
    }

    private static void look(Visitor visitor, String name) {
        assertThat(visitor.page().locator("html").textContent()).doesNotContain("??");
        visitor.meetsNoHindrance();
        visitor.scrollsOneWay();
        visitor.picture(name);
    }
}
