package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.archive.BookArchive;
import no.varde.archive.BookArchive.Kept;
import no.varde.archive.BookArchive.Spoilt;
import no.varde.rulebook.BookFiles;
import no.varde.settings.UserData;
import org.jspecify.annotations.Nullable;

/**
 * A book that was served.
 *
 * @param number what it says of itself
 * @param content the hash of its files
 * @param archive the folder in which it lies
 */
record ArchivedBook(String number, String content, Path archive, BookFiles files) {

    /**
     * Finds a book.
     *
     * @param named its number, or at least the first eight letters of the hash of its content
     * @param folder the archive; null for that of the service
     */
    static ArchivedBook of(String named, @Nullable String folder) {
        BookArchive archive = new BookArchive(folder == null ? UserData.books() : Books.path(folder));
        try {
            Kept kept = one(archive.named(named), named, archive.folder());
            return new ArchivedBook(
                    kept.number(),
                    kept.content(),
                    archive.folder(),
                    archive.of(kept.content()).orElseThrow());
        } catch (Spoilt e) {
            throw new WrongArguments(CommandCode.BOOK_SPOILT.of(e.file()));
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(archive.folder()));
        }
    }

    private static Kept one(List<Kept> found, String named, Path archive) {
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new WrongArguments(
                found.isEmpty()
                        ? CommandCode.BOOK_NOT_KEPT.of(named, archive)
                        : CommandCode.BOOKS_KEPT.of(
                                named,
                                found.stream()
                                        .map(kept -> "`" + kept.content() + "`")
                                        .collect(Collectors.joining(", "))));
    }

    /**
     * Writes the files of the book into a folder, which is made.
     *
     * @return their paths
     */
    List<Path> unpack(String named) {
        Path folder = Books.path(named);
        List<Path> written = new ArrayList<>();
        try {
            if (!isFree(folder)) {
                throw new WrongArguments(CommandCode.NOT_EMPTY.of(named));
            }
            for (Map.Entry<String, byte[]> file : files.counted().entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.toAbsolutePath().getParent());
                written.add(Files.write(path, file.getValue()));
            }
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.NOT_WRITTEN.of(named));
        }
        return written;
    }

    /** Says whether nothing lies there that would be taken for a part of the book. */
    private static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }
}
