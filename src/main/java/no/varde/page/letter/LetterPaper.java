package no.varde.page.letter;

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
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.varde.letter.TypedText;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Puts a typed text on paper: a tagged PDF that reaches out for nothing and says nothing of where it comes from. */
@Component
final class LetterPaper {

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    private final ITemplateEngine templates;
    private final String style = new String(read("/no/varde/page/letter/letter.css"), StandardCharsets.UTF_8);
    private final byte[] regular = read("/vendor/inter/Inter_400Regular.ttf");
    private final byte[] semibold = read("/vendor/inter/Inter_600SemiBold.ttf");
    private final CmapLookup glyphs = glyphs(regular);

    LetterPaper(ITemplateEngine templates) {
        XRLog.setLoggingEnabled(false); // it would quote what it cannot read
        this.templates = templates;
    }

    /** Returns the characters of a text that the paper's font lacks, each once. */
    List<String> lacking(String text) {
        return text.codePoints()
                .filter(character -> character != '\n' && glyphs.getGlyphId(character) == 0)
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /**
     * Returns a text as a PDF file.
     *
     * @param language the tag of the language that it is in
     */
    byte[] print(String text, String language) {
        Context context = new Context(Locale.forLanguageTag(language));
        context.setVariable("text", TypedText.of(text.replace("§ ", "§\u00A0"))); // never at the end of a line
        context.setVariable("spoken", language);
        context.setVariable("style", style);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PdfBoxRenderer renderer =
                        builder(templates.process("letter/paper", context)).buildPdfRenderer();
                PDDocument document = renderer.createPDFKeepOpen()) {
            document.getDocumentInformation().setCreationDate(null); // whoever writes says the day
            document.save(file);
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
                .withHtmlContent(html, null);
    }

    private static CmapLookup glyphs(byte[] font) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String file) {
        try (InputStream in = LetterPaper.class.getResourceAsStream(file)) {
            return Objects.requireNonNull(in, file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
