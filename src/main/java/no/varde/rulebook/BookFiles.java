package no.varde.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import no.varde.document.Document;

/**
 * The files of a book, as they lie in a folder or in the jar.
 *
 * @param byName the content of each file by its path within the book, with {@code /} between folders
 */
public record BookFiles(Map<String, byte[]> byName) {

    public BookFiles {
        byName = Collections.unmodifiableMap(new TreeMap<>(byName));
    }

    /**
     * Reads the files of a folder.
     *
     * @throws IOException when the folder cannot be read
     */
    public static BookFiles in(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (isPart(name)) {
                    try (InputStream in = Files.newInputStream(path)) {
                        files.put(name, content(in));
                    }
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new BookFiles(files);
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
                        files.put(name, content(in));
                    }
                }
            }
        }
        return new BookFiles(files);
    }

    /** Returns the same files, where those that are alike in another book are that book's own: kept together they are one. */
    public BookFiles sharing(BookFiles other) {
        Map<String, byte[]> shared = new TreeMap<>();
        byName.forEach((name, content) -> {
            byte[] same = other.byName.get(name);
            shared.put(name, Arrays.equals(content, same) ? same : content);
        });
        return new BookFiles(shared);
    }

    /**
     * Says whether a file belongs to a book: all that lies in a folder but documents and hidden files. What is neither
     * vocabulary nor rules is refused later, so that no rule drops out because of its file's name.
     */
    private static boolean isPart(String name) {
        return !name.endsWith(".md") && !name.startsWith(".") && !name.contains("/.");
    }

    /** Reads a file up to one byte more than any file of a book may have. */
    private static byte[] content(InputStream in) throws IOException {
        return in.readNBytes(Document.MOST_BYTES + 1);
    }
}
