package no.varde.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Reads the text of a file. */
public final class Utf8 {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Utf8() {}

    /**
     * Returns the text of a file, or null where it is not UTF-8. A mark of byte order, which some editors write, is left
     * out, and a letter that is written as two characters, as some systems do, is the one letter that it shows.
     */
    public static @Nullable String text(byte[] content) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return Normalizer.normalize(
                    text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
