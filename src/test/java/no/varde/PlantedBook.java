package no.varde;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.document.Place;
import no.varde.rulebook.BookFiles;

/**
 * A book, such as that about boats or that about kites, with changes planted into its files in memory. A mark {@code ▶} in
 * a planted text is left out of the book; it says where the next expected fault stands, so that tests hold when lines
 * move.
 */
public final class PlantedBook {

    private static final Path BOOKS = Path.of("src/test/resources/books");
    private static final char MARK = '▶';

    private final TreeMap<String, String> texts = new TreeMap<>();

    private PlantedBook() {}

    public static PlantedBook boat() {
        return of("boat");
    }

    public static PlantedBook kite() {
        return of("kite");
    }

    /** Returns the book of the project itself. */
    public static PlantedBook ours() {
        return in(Path.of("rules"));
    }

    /** Returns a book with the same files, for changes of its own. */
    public PlantedBook copy() {
        PlantedBook copy = new PlantedBook();
        copy.texts.putAll(texts);
        return copy;
    }

    private static PlantedBook of(String folder) {
        return in(BOOKS.resolve(folder));
    }

    private static PlantedBook in(Path folder) {
        PlantedBook book = new PlantedBook();
        try {
            BookFiles.in(folder).byName().forEach((name, content) -> book.texts.put(name, new String(content, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("the book `" + folder + "` cannot be read", e);
        }
        return book;
    }

    /** Replaces a text that stands exactly once in a file. */
    public PlantedBook plant(String file, String old, String planted) {
        String text = text(file);
        int at = text.indexOf(old);
        if (at < 0 || text.indexOf(old, at + 1) >= 0) {
            throw new AssertionError("`" + old + "` must stand once in " + file);
        }
        return file(file, text.substring(0, at) + planted + text.substring(at + old.length()));
    }

    public PlantedBook append(String file, String planted) {
        return file(file, text(file) + planted);
    }

    /** Puts a whole file into the book, in place of one with that name if there is one. */
    public PlantedBook file(String name, String text) {
        texts.put(name, text);
        return this;
    }

    public PlantedBook without(String file) {
        text(file);
        texts.remove(file);
        return this;
    }

    /** Takes a rule out of all translations. */
    public PlantedBook untranslated(String rule) {
        texts.replaceAll((name, text) -> name.matches("(?!vocabulary/).*\\.[a-z]+\\.yaml")
                ? text.replaceAll("(?m)^" + rule + ":.*\n(?: .*\n)*", "")
                : text);
        return this;
    }

    public String text(String file) {
        String text = texts.get(file);
        if (text == null) {
            throw new AssertionError("the book has no file " + file);
        }
        return text;
    }

    public BookFiles files() {
        return new BookFiles(contents(""));
    }

    /** Returns the files of the vocabulary alone. */
    public Map<String, byte[]> vocabulary() {
        return contents("vocabulary/");
    }

    private Map<String, byte[]> contents(String start) {
        Map<String, byte[]> contents = new TreeMap<>();
        texts.forEach((name, text) -> {
            if (name.startsWith(start)) {
                contents.put(name, text.replace(String.valueOf(MARK), "").getBytes(UTF_8));
            }
        });
        return contents;
    }

    /** Returns {@code file:line:column: message} for each mark and its message, in the order of the places. */
    public List<String> marked(String... messages) {
        List<Place> marks = marks();
        if (marks.size() != messages.length) {
            throw new AssertionError(marks.size() + " marks are planted for " + messages.length + " messages");
        }
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < messages.length; i++) {
            expected.add(marks.get(i) + ": " + messages[i]);
        }
        return expected;
    }

    /** Returns the places of the marks, as they are in the book without marks. */
    public List<Place> marks() {
        List<Place> marks = new ArrayList<>();
        texts.forEach((name, text) -> {
            String[] lines = text.indexOf(MARK) < 0 ? new String[0] : text.split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                int before = 0;
                for (int at = lines[line].indexOf(MARK); at >= 0; at = lines[line].indexOf(MARK, at + 1)) {
                    marks.add(new Place(name, line + 1, at - before + 1));
                    before++;
                }
            }
        });
        return marks;
    }
}
