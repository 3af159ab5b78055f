package no.varde.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that its owner alone may read. It lies in its place whole or not at all, and is on disk with its name when it was put
 * there, whoever else puts one there at the same time.
 */
public final class WholeFile {

    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final Disk DISK = new Disk();

    private WholeFile() {}

    /** How a file that is written comes to its name. */
    @FunctionalInterface
    private interface Naming {
        void name(Path written, Path file) throws IOException;
    }

    /** Puts a file in its place, and in the place of one that lies there; folders that are missing are made. */
    public static void put(Path file, byte[] content) throws IOException {
        put(
                file,
                content,
                (written, name) ->
                        Files.move(written, name, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING));
    }

    /**
     * Puts a file where nothing lies; folders that are missing are made.
     *
     * @throws FileAlreadyExistsException where something lies there, if only since a moment ago; it stays as it is
     */
    public static void putNew(Path file, byte[] content) throws IOException {
        put(file, content, WholeFile::link);
    }

    private static void put(Path file, byte[] content, Naming naming) throws IOException {
        Path folder = Disk.folderOf(file);
        DISK.make(folder);
        Path part = Files.createTempFile(folder, ".", ".part", ofOwner(folder));
        try {
            DISK.fill(part, content);
            naming.name(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
        DISK.sync(folder);
    }

    private static FileAttribute<?>[] ofOwner(Path folder) {
        return Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null
                ? new FileAttribute<?>[0]
                : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ALONE)};
    }

    /** A second name for a file is never given over another one's, where a move could be. */
    private static void link(Path written, Path file) throws IOException {
        try {
            Files.createLink(file, written);
        } catch (UnsupportedOperationException e) {
            Files.move(written, file);
        }
    }
}
