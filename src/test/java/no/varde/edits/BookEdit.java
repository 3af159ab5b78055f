package no.varde.edits;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.rulebook.BookFiles;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * An edit of the book of the project, and what is to be told of it.
 *
 * @param does what somebody did, and where that comes from
 * @param told lines by what tells them
 */
record BookEdit(String does, List<Change> changes, Map<String, Object> told) {

    private static final Path CORPUS = Path.of("src/test/resources/edits");
    private static final PlantedBook OURS = PlantedBook.ours();

    /** Returns the edits of a file of the corpus. */
    @SuppressWarnings("unchecked")
    static Stream<BookEdit> in(String file) {
        try {
            Load load = new Load(LoadSettings.builder().build());
            return ((List<Map<String, Object>>) load.loadFromString(Files.readString(CORPUS.resolve(file))))
                    .stream().map(BookEdit::of);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static BookEdit of(Map<String, Object> entry) {
        List<Map<String, Object>> edits = (List<Map<String, Object>>) entry.getOrDefault("edit", List.of());
        return new BookEdit(
                (String) entry.get("does"), edits.stream().map(Change::of).toList(), entry);
    }

    /** Returns some edits as one. */
    static BookEdit together(List<BookEdit> edits) {
        return new BookEdit(
                "together",
                edits.stream().flatMap(edit -> edit.changes().stream()).toList(),
                Map.of());
    }

    @SuppressWarnings("unchecked")
    List<String> lines(String key) {
        return (List<String>) told.getOrDefault(key, List.of());
    }

    PlantedBook book() {
        return book(OURS);
    }

    /** Returns another book with this edit. */
    PlantedBook book(PlantedBook of) {
        PlantedBook book = of.copy();
        changes.forEach(change -> change.apply(book));
        return book;
    }

    /** Returns the files of the book with this edit; what is not edited is what the book itself has. */
    BookFiles files(BookFiles ours) {
        Map<String, byte[]> files = new TreeMap<>(book().files().byName());
        changes.forEach(change -> change.write(files));
        return new BookFiles(files).sharing(ours);
    }

    @Override
    public String toString() {
        return does;
    }
}
