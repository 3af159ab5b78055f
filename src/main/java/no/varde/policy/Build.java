package no.varde.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import no.varde.rulebook.Fingerprint;

/** Which program this is: known by all of its own classes and texts, packed or not. */
final class Build {

    /** Where the classes of the program lie, and its texts. */
    private static final String CLASSES = "no/varde/";

    private static final String TEXTS = "messages/";

    private static final class Held {
        private static final String FINGERPRINT = read();
    }

    private Build() {}

    /** Returns the hash of the program. */
    static String fingerprint() {
        return Held.FINGERPRINT;
    }

    private static String read() {
        String own = Build.class.getName().replace('.', '/') + ".class";
        URL place = Objects.requireNonNull(Build.class.getResource("/" + own));
        try {
            URLConnection connection = place.openConnection();
            return Fingerprint.of(
                    connection instanceof JarURLConnection jar
                            ? packed(jar, own)
                            : unpacked(
                                    Path.of(URI.create(place.toURI().toString().replace(own, "")))));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the classes of the program cannot be read", e);
        }
    }

    private static Map<String, byte[]> packed(JarURLConnection connection, String own) throws IOException {
        connection.setUseCaches(false);
        String root = connection.getEntryName().replace(own, "");
        Map<String, byte[]> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(root) && !entry.isDirectory() && isOwn(name.substring(root.length()))) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        files.put(name.substring(root.length()), in.readAllBytes());
                    }
                }
            }
        }
        return files;
    }

    private static Map<String, byte[]> unpacked(Path root) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (isOwn(name) && Files.isRegularFile(file)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    private static boolean isOwn(String name) {
        return name.startsWith(CLASSES) || name.startsWith(TEXTS);
    }
}
