package no.varde.rulebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.document.Document;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a book, as they lie in a folder or in the jar.
 *
 * @param byName the content of each file by its path within the book, with {@code /} between folders
 */
public record BookFiles(Map<String, byte[]> byName) {

    private static final String PACKED = "rules/";

    public BookFiles {
        byName = new TreeMap<>(byName);
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

    /** Returns the book that is packed in the jar. */
    public static BookFiles packed() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (Resource resource :
                    new PathMatchingResourcePatternResolver().getResources("classpath:" + PACKED + "**/*.*")) {
                String url = resource.getURL().toString();
                String name = url.substring(url.lastIndexOf("/" + PACKED) + PACKED.length() + 1);
                if (isPart(name)) {
                    try (InputStream in = resource.getInputStream()) {
                        files.put(name, content(in));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the packed rule book cannot be read", e);
        }
        return new BookFiles(files);
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
