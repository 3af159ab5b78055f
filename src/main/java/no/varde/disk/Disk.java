package no.varde.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts what is written on disk, so that it is there after whatever happens. Tests take one that is full. */
public class Disk {

    /** Writes all of some bytes, or as many as there is room for before it throws. */
    public void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** Waits until what was written is on disk. */
    public void force(FileChannel file) throws IOException {
        file.force(true);
    }

    /**
     * Puts a file in its place, whole or not at all; folders that are missing are made. Its content is on disk when this returns;
     * its name is once {@link #sync} was called for the folder. Nobody else may write the same file meanwhile.
     */
    public final void place(Path file, byte[] content) throws IOException {
        Path folder = folderOf(file);
        make(folder);
        Path part = folder.resolve("." + file.getFileName() + ".part");
        try {
            fill(part, content);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** Writes what a file is to hold, which is on disk when this returns. */
    final void fill(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            write(channel, ByteBuffer.wrap(content));
            force(channel);
        }
    }

    /**
     * Makes a folder and those above it, so that they are there for good.
     *
     * @throws NotDirectoryException where something else lies there
     */
    public final void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = folderOf(folder);
            make(above);
            makeIn(folder);
            sync(above);
        }
    }

    private static void makeIn(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) { // nobody else made it meanwhile
                throw new NotDirectoryException(folder.toString());
            }
        }
    }

    /** Returns the folder that a file lies in. */
    public static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    /** Puts the names in a folder on disk; where a folder cannot be opened, as on Windows, the system does that. */
    public final void sync(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (channel) {
            force(channel);
        }
    }
}
