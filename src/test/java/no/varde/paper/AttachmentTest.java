package no.varde.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** A paper for an archive is one that lasts, and gives back the very file that was attached to it. */
class AttachmentTest {

    private static final byte[] CONTENT = "{\"ja\":\"æøå\"}".getBytes(UTF_8);
    private static final Attachment ATTACHMENT = new Attachment(
            "kvittering.json", "application/json", "Kvitteringen", Instant.parse("2026-11-30T12:00:00Z"), CONTENT);
    private static final String HTML =
            """
            <html lang="nb"><head><title>Rapport</title><meta name="subject" content="Rapport"/>
            <style>body { font-family: Inter; color: #123456; }</style></head>
            <body><h1>Rapport</h1><p>Det som ble anbefalt, og <b>hvorfor</b>.</p></body></html>
            """;

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void the_paper_lasts_and_hinders_nobody(PDFAFlavour flavour) throws Exception {
        assertThat(PdfFaults.of(Paper.with(ATTACHMENT, HTML), flavour)).isEmpty();
    }

    @Test
    void a_paper_without_it_is_none_for_an_archive() throws Exception {
        assertThat(PdfFaults.of(Paper.of(HTML), PDFAFlavour.PDFA_3_A)).isNotEmpty();
    }

    @Test
    void the_very_file_comes_out_again() throws IOException {
        try (PDDocument document = Loader.loadPDF(Paper.with(ATTACHMENT, HTML))) {
            Map<String, PDComplexFileSpecification> files = new PDDocumentNameDictionary(document.getDocumentCatalog())
                    .getEmbeddedFiles()
                    .getNames();
            assertThat(files).containsOnlyKeys("kvittering.json");
            PDEmbeddedFile file =
                    Objects.requireNonNull(files.get("kvittering.json")).getEmbeddedFile();
            assertThat(file.toByteArray()).isEqualTo(CONTENT);
            assertThat(file.getSubtype()).isEqualTo("application/json");
        }
    }
}
