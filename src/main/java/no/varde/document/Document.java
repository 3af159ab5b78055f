package no.varde.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was read: its root, or the faults that kept it from being read.
 *
 * @param root null only where a fault says why
 */
public record Document(@Nullable Node root, List<Fault> faults) {

    public Document {
        faults = List.copyOf(faults);
    }

    /** The most bytes that a document may have: far more than any assessment or vocabulary file needs. */
    public static final int MOST_BYTES = 512 * 1024;

    /** The deepest nesting that a document may have. */
    static final int DEEPEST = 64;

    public enum Format {
        YAML,
        JSON;

        /** Returns the format that a file's name tells; YAML, of which JSON is nearly a part, where it tells none. */
        public static Format ofFile(String name) {
            return name.endsWith(".json") ? JSON : YAML;
        }
    }

    /**
     * Reads a document.
     *
     * @param file the name that faults are to carry
     * @param content UTF-8
     */
    public static Document read(String file, byte[] content, Format format) {
        Faults faults = new Faults();
        Place start = Place.startOf(file);
        if (content.length > MOST_BYTES) {
            faults.add(start, FormCode.TOO_LONG.of(MOST_BYTES));
            return new Document(null, faults.sorted());
        }
        String text = Utf8.text(content);
        if (text == null) {
            faults.add(start, FormCode.NOT_UTF8.of());
            return new Document(null, faults.sorted());
        }
        if (text.isBlank()) {
            faults.add(start, FormCode.EMPTY.of());
            return new Document(null, faults.sorted());
        }
        String plain = LookAlikes.plain(text, file, faults);
        Node root = format == Format.JSON
                ? new JsonReader(file, faults).read(plain)
                : new YamlReader(file, faults).read(Spaces.plain(plain));
        return new Document(root, faults.sorted());
    }
}
