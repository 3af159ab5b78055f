package no.varde.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.varde.disk.WholeFile;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.PackedFolder;
import no.varde.rulebook.ZipWriter;

/**
 * A folder in which each book that was served lies as a zip file, named by the hash of its content. What lies there is never
 * altered; several programs may keep their books in the same folder. Safe for use by many threads.
 */
public final class BookArchive {

    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern BEGINNING = Pattern.compile("[0-9a-f]{8,64}");
    private static final String ENDING = ".zip";

    /** The folder of the book in the zip file, so that whoever unpacks it has a folder. */
    private static final String WITHIN = "rules/";

    private final Path folder;

    /**
     * Opens an archive; nothing is written before there is a book to keep.
     *
     * @param folder made when it is first needed
     */
    public BookArchive(Path folder) {
        this.folder = folder;
    }

    /**
     * A book that is kept.
     *
     * @param content the hash of its files
     * @param number what it says of itself; empty where that cannot be read
     */
    public record Kept(String content, String number) {}

    /** Thrown when a file of the archive is not the book that it is named by. */
    public static final class Spoilt extends IOException {

        private final transient Path file;

        Spoilt(Path file) {
            super(file + " is not the book that it is named by");
            this.file = file;
        }

        public Path file() {
            return file;
        }
    }

    public Path folder() {
        return folder;
    }

    /** Returns a book as it lies in an archive: the same bytes for the same content. */
    public static byte[] packed(BookFiles book) {
        Map<String, byte[]> files = new TreeMap<>();
        book.counted().forEach((name, content) -> files.put(WITHIN + name, content));
        return ZipWriter.of(files);
    }

    /**
     * Keeps a book. When this returns it is on disk, whole; a file of its name that is not the same is put right.
     *
     * @throws IOException when it cannot be written; then nothing of it lies there
     */
    public void keep(BookFiles book) throws IOException {
        byte[] zip = packed(book);
        Path file = file(book.content());
        if (Files.isRegularFile(file) && Arrays.equals(read(file), zip)) {
            return;
        }
        WholeFile.put(file, zip);
    }

    /**
     * Returns the files of a book; nothing where it is not kept.
     *
     * @param content the hash of its files; nothing else names a book
     * @throws Spoilt when the file of its name holds something else
     */
    public Optional<BookFiles> of(String content) throws IOException {
        if (!CONTENT.matcher(content).matches() || !Files.isRegularFile(file(content))) {
            return Optional.empty();
        }
        Path file = file(content);
        PackedFolder packed = PackedFolder.read(String.valueOf(file.getFileName()), read(file));
        BookFiles book = packed.book();
        if (!packed.refused().isEmpty() || !book.content().equals(content)) {
            throw new Spoilt(file);
        }
        return Optional.of(book);
    }

    /**
     * Returns the books that a word names, in the order of their hashes.
     *
     * @param word at least the first eight letters of a hash, or the number of a book
     */
    public List<Kept> named(String word) throws IOException {
        List<Kept> named = new ArrayList<>();
        boolean mayBegin = BEGINNING.matcher(word).matches();
        for (String content : contents()) {
            if (mayBegin && content.startsWith(word)) {
                named.add(new Kept(content, of(content).map(BookFiles::number).orElse("")));
            } else if (!mayBegin) {
                of(content)
                        .map(BookFiles::number)
                        .filter(word::equals)
                        .ifPresent(number -> named.add(new Kept(content, number)));
            }
        }
        return named;
    }

    private List<String> contents() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(name -> CONTENT.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    private Path file(String content) {
        return folder.resolve(content + ENDING);
    }

    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(PackedFolder.MOST_BYTES + 1);
        }
    }
}
