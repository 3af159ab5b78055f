package no.varde.page.plan;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a plan on paper: a PDF whose headings and lists are tagged, from the same template as the page. */
@Component
final class PlanPaper {

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    /** What XML 1.0 has no place for; a paper that shows where one stood is better than none. */
    private static final Pattern NOT_OF_XML =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final ITemplateEngine templates;
    private final String style = new String(read("/no/varde/page/plan/paper.css"), StandardCharsets.UTF_8);
    private final byte[] regular = read("/vendor/inter/Inter_400Regular.ttf");
    private final byte[] semibold = read("/vendor/inter/Inter_600SemiBold.ttf");

    PlanPaper(ITemplateEngine templates) {
        XRLog.setLoggingEnabled(false); // it would quote what it cannot read
        this.templates = templates;
    }

    /**
     * Returns a plan as a PDF file.
     *
     * @param own whether it is the sheet in the person's own words alone, and not all else
     */
    byte[] print(Plan plan, boolean own, Locale locale) {
        Context context = new Context(locale);
        context.setVariable("plan", plan);
        context.setVariable("own", own);
        context.setVariable("style", style);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer =
                builder(templates.process("plan/paper", context)).buildPdfRenderer()) {
            try (PDDocument document = renderer.createPDFKeepOpen()) {
                document.getDocumentInformation().setCreationDate(null); // the day stands on the paper
                document.save(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private PdfRendererBuilder builder(String html) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("PDF")
                .useFont(() -> new ByteArrayInputStream(regular), "Inter", REGULAR, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(semibold), "Inter", SEMIBOLD, FontStyle.NORMAL, true)
                .useExternalResourceAccessControl(
                        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withHtmlContent(NOT_OF_XML.matcher(html).replaceAll("\uFFFD"), null);
    }

    private static byte[] read(String file) {
        try (InputStream in = PlanPaper.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
