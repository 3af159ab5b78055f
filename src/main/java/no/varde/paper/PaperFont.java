package no.varde.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font of the paper.
 *
 * @param family the name by which a style sheet calls it
 */
record PaperFont(String family, int weight, byte[] file, CmapLookup glyphs) {

    private static final int REGULAR = 400;
    private static final int SEMIBOLD = 600;

    /** All fonts; a letter is taken from the first family that has it. */
    static final List<PaperFont> ALL = List.of(
            read("Inter", REGULAR, "/vendor/inter/Inter_400Regular.ttf"),
            read("Inter", SEMIBOLD, "/vendor/inter/Inter_600SemiBold.ttf"),
            read("Noto Naskh Arabic", REGULAR, "/vendor/noto-naskh-arabic/NotoNaskhArabic_400Regular.ttf"));

    private static PaperFont read(String family, int weight, String name) {
        try (InputStream in = PaperFont.class.getResourceAsStream(name)) {
            byte[] file = Objects.requireNonNull(in, name).readAllBytes();
            return new PaperFont(
                    family,
                    weight,
                    file,
                    new TTFParser().parse(new RandomAccessReadBuffer(file)).getUnicodeCmapLookup());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    void into(PdfRendererBuilder builder) {
        builder.useFont(() -> new ByteArrayInputStream(file), family, weight, FontStyle.NORMAL, true);
    }
}
