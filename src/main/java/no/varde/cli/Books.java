package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;
import org.jspecify.annotations.Nullable;

/** Finds the book that a command names: a folder, or the one packed in the jar. */
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
}
