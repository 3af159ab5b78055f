package no.varde.paper;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Makes PDF files that are tagged, reach out for nothing, and say nothing of where they come from. */
public final class Paper {

    /** What XML 1.0 has no place for; a paper that shows where one stood is better than none. */
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.setLoggingEnabled(false); // it would quote what it cannot read
    }

    private Paper() {}

    /**
     * Returns a page as a PDF file.
     *
     * @param html read as XML: every tag is closed; its style sheet stands within
     */
    public static byte[] of(String html) {
        return file(builder(html), document -> document.getDocumentInformation()
                .setCreationDate(null)); // the day stands on the paper
    }

    /**
     * Returns a page as a PDF file for an archive, PDF/A-3, with a file attached to it.
     *
     * @param html read as XML: every tag is closed; its style sheet stands within
     */
    public static byte[] with(Attachment attachment, String html) {
        PdfRendererBuilder builder = builder(html)
                .usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        return file(builder, attachment::attach);
    }

    /** What is still done to a document before it is written. */
    private interface Finish {
        void finish(PDDocument document) throws IOException;
    }

    private static byte[] file(PdfRendererBuilder builder, Finish finish) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            finish.finish(document);
            document.save(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Returns the style sheet of a name that lies beside a class. */
    public static String style(Class<?> of, String name) {
        try (InputStream in = of.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PdfRendererBuilder builder(String html) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("PDF")
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new ICUBidiReorderer())
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(NOT_OF_XML.matcher(html).replaceAll("\uFFFD"), null);
        PaperFont.ALL.forEach(font -> font.into(builder));
        return builder;
    }
}
