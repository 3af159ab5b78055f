package no.varde.libraries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The jar that the build made. */
final class PackedJar {

    static final Path FILE = Path.of("target/varde.jar");

    private static final String LIBRARIES = "BOOT-INF/lib/";
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final Pattern LICENCE = Pattern.compile("(?i)META-INF/.*\\blicense(\\.[a-z]+)?");

    private PackedJar() {}

    /** Returns the names of the files of its libraries. */
    static Stream<String> libraries() {
        try (JarFile jar = new JarFile(FILE.toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith(LIBRARIES) && name.endsWith(".jar"))
                    .map(name -> name.substring(LIBRARIES.length()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a file of ours in it, or nothing where there is none. */
    static Optional<byte[]> file(String name) {
        try (JarFile jar = new JarFile(FILE.toFile())) {
            ZipEntry entry = Optional.ofNullable(jar.getEntry(CLASSES + name)).orElseGet(() -> jar.getEntry(name));
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = jar.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns where a library carries its own licence, or nothing where it does not. */
    static Optional<String> licenceIn(String library) {
        try (JarFile jar = new JarFile(FILE.toFile());
                ZipInputStream files = new ZipInputStream(jar.getInputStream(jar.getEntry(LIBRARIES + library)))) {
            for (ZipEntry file = files.getNextEntry(); file != null; file = files.getNextEntry()) {
                if (LICENCE.matcher(file.getName()).matches()) {
                    return Optional.of(file.getName());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
