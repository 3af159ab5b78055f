package no.varde.page.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.cases.CaseFiles;
import no.varde.document.Characters;
import no.varde.rulebook.BookFiles;

/**
 * The drafts in the folder of the workshop: each folder in it that is a book, or has one in it with its cases beside it.
 * Nothing that a link leads to is one of them.
 *
 * @param folder the folder of the workshop
 */
record Drafts(Path folder) {

    private static final String VOCABULARY = "vocabulary";
    private static final int MOST = 200;

    /** Returns the names of the drafts, in their order. */
    List<String> names() throws IOException {
        return List.copyOf(books().keySet());
    }

    /** Reads the draft of a name; nothing where there is none. */
    Optional<Handed> read(String name) throws IOException {
        Path book = books().get(name);
        return book == null
                ? Optional.empty()
                : Optional.of(new Handed(
                        name,
                        BookFiles.in(book),
                        Map.of(),
                        CaseFiles.beside(book).folder(),
                        List.of()));
    }

    private Map<String, Path> books() throws IOException {
        Map<String, Path> books = new TreeMap<>();
        for (Path draft : folders(folder)) {
            String name = draft.getFileName().toString();
            if (Characters.firstUnseen(name) < 0 && books.size() < MOST) {
                book(draft).ifPresent(book -> books.put(name, book));
            }
        }
        return books;
    }

    private static Optional<Path> book(Path draft) throws IOException {
        if (isBook(draft)) {
            return Optional.of(draft);
        }
        List<Path> inside = folders(draft).stream().filter(Drafts::isBook).toList();
        return inside.size() == 1 ? Optional.of(inside.get(0)) : Optional.empty();
    }

    private static boolean isBook(Path folder) {
        return Files.isDirectory(folder.resolve(VOCABULARY), LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> folders(Path of) throws IOException {
        try (Stream<Path> all = Files.list(of)) {
            return all.filter(path -> Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
