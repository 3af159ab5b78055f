package no.varde.audit;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import no.varde.disk.Disk;

/**
 * The entries that no checkpoint covers yet, in a file that is only ever written to at its end, and emptied once a checkpoint covers
 * them all. For one thread.
 */
final class Journal implements Closeable {

    static final String FILE = "pending";

    private static final int MOST_BYTES = 16 << 20;

    private final FileChannel file;
    private final Disk disk;
    private long end;

    private Journal(FileChannel file, Disk disk) {
        this.file = file;
        this.disk = disk;
    }

    /**
     * Returns what stands in the journal of a log; nothing where it has none.
     *
     * @throws IOException where it cannot be read, or is longer than any log lets it become
     */
    static Frame.Frames read(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
            byte[] content = in.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw new IOException(FILE + " is too long");
            }
            return Frame.read(content);
        } catch (NoSuchFileException e) {
            return Frame.read(new byte[0]);
        }
    }

    /** Opens the journal of a log of which a checkpoint covers all that was noted: it is empty from now on. */
    static Journal open(Path folder, Disk disk) throws IOException {
        FileChannel file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        Journal journal = new Journal(file, disk);
        journal.clear();
        disk.sync(folder);
        return journal;
    }

    /**
     * Writes a frame; it is on disk when this returns.
     *
     * @throws IOException where it is not; then nothing of it stands there, or only what is cut when the journal is opened again
     */
    void write(Frame frame) throws IOException {
        byte[] bytes = frame.bytes();
        try {
            disk.write(file.position(end), ByteBuffer.wrap(bytes));
            disk.force(file);
        } catch (IOException e) {
            try {
                cut();
            } catch (IOException worse) {
                e.addSuppressed(worse);
            }
            throw e;
        }
        end += bytes.length;
    }

    void clear() throws IOException {
        end = 0;
        cut();
    }

    private void cut() throws IOException {
        if (file.size() > end) {
            file.truncate(end);
            disk.force(file);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
