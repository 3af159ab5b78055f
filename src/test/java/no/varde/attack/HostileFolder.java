package no.varde.attack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.PlantedBook;

/**
 * A folder that somebody sends as a book.
 *
 * @param kind what is tried
 * @param name tells it from others of its kind
 * @param base the book that it is made from
 * @param expected what must be said of it
 * @param where the file that a fault must name; empty where any will do
 * @param change what is done to the book
 */
record HostileFolder(String kind, String name, Base base, Expected expected, String where, Change change) {

    /** The books that folders are made from. */
    enum Base {
        KITE,
        BOAT
    }

    /** What a check may say. */
    enum Expected {
        /** The book is refused, or one of its principles fails. */
        REFUSED,
        /** The book is good. */
        GOOD,
        /** Either: what is asked is that an answer comes. */
        ANSWERED
    }

    /** Makes of a good book in a folder a hostile one. */
    interface Change {
        void in(Path book) throws IOException;
    }

    static HostileFolder refused(String kind, String name, String where, Change change) {
        return new HostileFolder(kind, name, Base.KITE, Expected.REFUSED, where, change);
    }

    static HostileFolder answered(String kind, String name, Change change) {
        return new HostileFolder(kind, name, Base.KITE, Expected.ANSWERED, "", change);
    }

    static HostileFolder good(String kind, String name, Change change) {
        return new HostileFolder(kind, name, Base.KITE, Expected.GOOD, "", change);
    }

    HostileFolder of(Base other) {
        return new HostileFolder(kind, name, other, expected, where, change);
    }

    /** Writes the book, and changes it. */
    void write(Path book) throws IOException {
        PlantedBook good = base == Base.KITE ? PlantedBook.kite() : PlantedBook.boat();
        for (var file : good.files().byName().entrySet()) {
            Path path = book.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        change.in(book);
    }

    /** Returns a change that puts a text in the place of one that stands in a file. */
    static Change replace(String file, String old, String text) {
        return book -> {
            String content = Files.readString(book.resolve(file));
            if (!content.contains(old)) {
                throw new AssertionError("`" + old + "` must stand in " + file);
            }
            Files.writeString(book.resolve(file), content.replace(old, text));
        };
    }

    /** Returns a change that writes a whole file. */
    static Change file(String file, byte[] content) {
        return book -> Files.write(book.resolve(file), content);
    }

    static Change file(String file, String content) {
        return file(file, content.getBytes(UTF_8));
    }

    static Change append(String file, String text) {
        return book -> Files.writeString(book.resolve(file), Files.readString(book.resolve(file)) + text);
    }

    /** Returns a text as YAML writes it between quotation marks, every strange character as an escape. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (c >= 0x20 && c < 0x7F) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append("\\U%08x".formatted(c));
            }
        });
        return quoted.append('"').toString();
    }

    @Override
    public String toString() {
        return kind + ": " + name;
    }
}
