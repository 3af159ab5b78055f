package no.varde.page.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.varde.TheBook;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Made;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import no.varde.paper.PdfFaults;
import no.varde.receipt.Envelope;
import no.varde.signing.SigningKey;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** An auditor takes along a report that lasts, with the very receipt that it is about. */
class AuditPaperTest extends PageTest {

    @SuppressWarnings("NullAway.Init") // before each class
    private static SigningKey key;

    private static byte[] receipt = new byte[0];

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private Auditor auditor;

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private AuditPaper paper;

    @BeforeAll
    static void sign(@TempDir Path folder) {
        key = SigningKey.make(folder.resolve("key.pem"));
        receipt = Envelope.of(CertificateJson.bytes(Made.of(TheBook.situations().get(0))), key)
                .bytes();
    }

    @ParameterizedTest
    @CsvSource({
        "nb, 'Kvitteringen holder, i alt som er prøvd', Listen slik den var, så følger dette",
        "en, 'The receipt holds, in all that was tried', The list as it was, then this follows"
    })
    void the_report_tells_what_the_page_tells_and_holds_the_receipt(
            String language, String holds, String list, String then) throws Exception {
        byte[] report = report(language);
        try (PDDocument document = Loader.loadPDF(report)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(holds, list, then, key.verifying().id())
                    .doesNotContain("??");
            var attached = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            assertThat(Objects.requireNonNull(attached.get("notat.json"))
                            .getEmbeddedFile()
                            .toByteArray())
                    .isEqualTo(receipt);
        }
    }

    /** That every paper for an archive hinders nobody is shown where it is made. */
    @Test
    void the_report_is_one_for_an_archive() throws Exception {
        assertThat(PdfFaults.of(report("nb"), PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void the_page_hands_it_out_under_a_neutral_name_and_refuses_what_is_none() {
        Browsing browsing = new Browsing(port);
        Shown report = browsing.handInReceipt(
                "/revisjon/rapport", receipt, key.verifying().pem());
        assertThat(report.status()).isEqualTo(200);
        assertThat(report.response().headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(report.response().headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(name -> assertThat(name).contains("notat.pdf"));
        assertThat(browsing.handInReceipt("/revisjon/rapport", new byte[0], "").status())
                .isEqualTo(422);
    }

    private byte[] report(String language) {
        Locale locale = Locale.forLanguageTag(language);
        AuditView seen = auditor.look(receipt, List.of(key.verifying()), locale);
        return paper.print(receipt, seen, Instant.parse("2026-11-30T12:00:00Z"), locale);
    }
}
