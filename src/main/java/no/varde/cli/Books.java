package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import no.varde.document.Suggestion;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Measure;
import org.jspecify.annotations.Nullable;

/** Finds the book that a command names: a folder, or the one packed in the jar; and what it names of the book. */
final class Books {

    private Books() {}

    static RuleBook read(@Nullable String folder) {
        if (folder == null) {
            return RuleBook.read(BookFiles.packed());
        }
        Path path = Arguments.path(folder);
        if (!Files.isDirectory(path)) {
            throw new WrongArguments("`" + folder + "` is not a folder");
        }
        try {
            return RuleBook.read(BookFiles.in(path));
        } catch (IOException e) {
            throw new WrongArguments("`" + folder + "` cannot be read: " + e.getMessage());
        }
    }

    /**
     * Returns the measure of a book that {@code --measure} asks for, or null where none is asked for.
     *
     * @throws WrongArguments when the book has no such measure
     */
    static @Nullable Measure measure(RuleBook book, Arguments arguments) {
        String id = arguments.option("measure");
        if (id == null) {
            return null;
        }
        Map<String, Measure> measures = book.vocabulary().measures();
        Measure measure = measures.get(id);
        if (measure == null) {
            throw new WrongArguments(
                    "`" + id + "` is not a measure of the book." + Suggestion.near(id, measures.keySet()));
        }
        return measure;
    }
}
