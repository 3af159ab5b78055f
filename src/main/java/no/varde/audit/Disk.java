package no.varde.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts what a log consists of on disk, so that it is there after whatever happens. Tests take one that is full. */
class Disk {

    /** Writes all of some bytes, or as many as there is room for before it throws. */
    void write(FileChannel file, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
    }

    /** Waits until what was written is on disk. */
    void force(FileChannel file) throws IOException {
        file.force(true);
    }

    /**
     * Puts a file in its place, whole or not at all; folders that are missing are made. Its content is on disk when this returns;
     * its name is once {@link #sync} was called for the folder.
     */
    final void place(Path file, byte[] content) throws IOException {
        Path folder = folderOf(file);
        make(folder);
        Path part = folder.resolve("." + file.getFileName() + ".part");
        try {
            try (FileChannel channel = FileChannel.open(
                    part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                write(channel, ByteBuffer.wrap(content));
                force(channel);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
    }

    /** Makes a folder and those above it, so that they are there for good. */
    final void make(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Path above = folderOf(folder);
            make(above);
            Files.createDirectory(folder);
            sync(above);
        }
    }

    static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file : folder;
    }

    /** Puts the names in a folder on disk; where a folder cannot be opened, as on Windows, the system does that. */
    final void sync(Path folder) throws IOException {
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
