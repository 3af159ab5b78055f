package no.varde.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * The files of a book, as they lie in a folder or in the jar.
 *
 * @param byName the content of each file by its path within the book, with {@code /} between folders
 * @param refused a fault for all that lies in the folder but is no file to be read: then there is no book
 */
public record BookFiles(Map<String, byte[]> byName, List<Fault> refused) {

    public BookFiles {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
        refused = List.copyOf(refused);
    }

    public BookFiles(Map<String, byte[]> byName) {
        this(byName, List.of());
    }

    /**
     * Reads the files of a folder, which may be a link to one.
     *
     * @throws IOException when the folder itself cannot be read
     */
    public static BookFiles in(Path folder) throws IOException {
        return BookFolder.read(folder);
    }

    /** Returns the book that is packed in the jar, or lies in the folder of the classes where there is no jar. */
    public static BookFiles packed() {
        URL folder = BookFiles.class.getResource("/rules/");
        if (folder == null) {
            throw new IllegalStateException("no rule book is packed");
        }
        return at(folder);
    }

    /** Reads the files of a folder that may lie in a jar. */
    static BookFiles at(URL folder) {
        try {
            return folder.openConnection() instanceof JarURLConnection jar ? in(jar) : in(Path.of(folder.toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the packed rule book cannot be read", e);
        }
    }

    /** Reads by the list of the jar itself: the command line begins with this, and waits for no framework. */
    private static BookFiles in(JarURLConnection connection) throws IOException {
        connection.setUseCaches(false); // the jar is opened for this and closed again
        String folder = connection.getEntryName();
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.isDirectory() || !entry.getName().startsWith(folder)) {
                    continue;
                }
                String name = entry.getName().substring(folder.length());
                if (isPart(name)) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(name, bytes(in));
                    }
                }
            }
        }
        return new BookFiles(files);
    }

    /**
     * Returns the hash of every file, byte by byte: documents, which are made of the book or tell of it, are none of its
     * files; the list of the books that were given out is left out, since it tells this hash of each of them.
     */
    public String content() {
        return Fingerprint.of(counted());
    }

    /** Returns the files that {@link #content} is the hash of. */
    public Map<String, byte[]> counted() {
        Map<String, byte[]> counted = new TreeMap<>(byName);
        counted.remove(PublicationReader.FILE);
        return counted;
    }

    /** Returns the number that the book says of itself; empty where none can be read. */
    public String number() {
        return byName.entrySet().stream()
                .filter(file -> file.getKey().startsWith(BookReader.VOCABULARY))
                .map(file -> Document.read(file.getKey(), file.getValue(), Document.Format.YAML)
                        .root())
                .flatMap(root -> within(root, "book").flatMap(book -> within(book, "version")).stream())
                .map(version -> version instanceof Node.Scalar number ? number.text() : "")
                .findFirst()
                .orElse("");
    }

    private static Optional<Node> within(@Nullable Node node, String key) {
        return node instanceof Node.Mapping mapping ? Optional.ofNullable(mapping.get(key)) : Optional.empty();
    }

    /** Says whether another book has the same files, byte by byte. */
    public boolean isAlike(BookFiles other) {
        return byName.keySet().equals(other.byName.keySet())
                && byName.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), other.byName.get(file.getKey())));
    }

    /** Returns the same files, where those that are alike in another book are that book's own: kept together they are one. */
    public BookFiles sharing(BookFiles other) {
        Map<String, byte[]> shared = new TreeMap<>();
        byName.forEach((name, content) -> {
            byte[] same = other.byName.get(name);
            shared.put(name, Arrays.equals(content, same) ? same : content);
        });
        return new BookFiles(shared, refused);
    }

    /**
     * Says whether a file belongs to a book: all that lies in a folder but documents, hidden files and what systems lay beside
     * files. What is neither vocabulary nor rules is refused later, so that no rule drops out because of its file's name.
     */
    static boolean isPart(String name) {
        return !name.endsWith(".md") && !BookFolder.isHidden(name) && !LaidBeside.is(name);
    }

    /** Reads a file up to one byte more than any file of a book may have. */
    static byte[] bytes(InputStream in) throws IOException {
        return in.readNBytes(Document.MOST_BYTES + 1);
    }
}
