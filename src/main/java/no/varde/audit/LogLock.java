package no.varde.audit;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds a log for one program. It is let go when the program ends, however it ends. */
record LogLock(FileChannel file) implements Closeable {

    static final String FILE = "lock";

    /**
     * Takes hold of a log.
     *
     * @throws LogRefused where another one holds it, in this program or another
     */
    static LogLock of(Path folder) throws IOException, LogRefused {
        FileChannel file = FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = file.tryLock();
        } catch (OverlappingFileLockException e) {
            // held by this very program
        } finally {
            if (lock == null) {
                file.close();
            }
        }
        if (lock == null) {
            throw new LogRefused(AuditCode.LOG_HELD.of(folder));
        }
        return new LogLock(file);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
