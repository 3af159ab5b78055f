package no.varde.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.rulebook.Fingerprint;

/**
 * The folder in which the cases of a book lie. They are no part of the book: they lie in the folder {@value #FOLDER}
 * beside that of the book, or in one that is named.
 */
public record CaseFiles(Path folder) {

    public static final String FOLDER = "fixtures";

    /** Returns where the cases of a book lie that is in a folder. */
    public static CaseFiles beside(Path book) {
        Path plain = book.normalize();
        boolean named = !plain.toString().isEmpty() && !plain.endsWith("..");
        return new CaseFiles((named ? plain : plain.toAbsolutePath().normalize()).resolveSibling(FOLDER));
    }

    /** Says whether there is such a folder. */
    public boolean exist() {
        return Files.isDirectory(folder);
    }

    /**
     * Returns the SHA-256, in hex, of every file of cases, as {@link Fingerprint#of(Map)} makes it; hidden files and what
     * is no plain file are left out.
     *
     * @throws IOException when the folder cannot be read
     */
    public String fingerprint() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean hidden = name.startsWith(".") || name.contains("/.");
                if (!hidden && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return Fingerprint.of(files);
    }
}
