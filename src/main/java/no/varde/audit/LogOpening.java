package no.varde.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import no.varde.disk.Disk;
import no.varde.signing.SigningKey;
import no.varde.signing.VerifyingKey;
import org.jspecify.annotations.Nullable;

/**
 * What is found in the folder of a log when it is opened, made whole: entries that were noted after the last checkpoint are covered
 * by a new one.
 */
record LogOpening(Path folder, String origin, Journal journal, TileWriter tree) {

    private static final int BYTES_OF_NAME = 8;

    /**
     * Opens a folder that is held by nobody else.
     *
     * @throws LogRefused where what stands there is no log, is not whole, or was signed by another key
     */
    static LogOpening of(Path folder, SigningKey key, Disk disk) throws IOException, LogRefused {
        Checkpoint last = last(folder, key).orElse(null);
        String origin = last == null ? "varde-log/" + drawn() : last.origin();
        LogKeys.of(folder).keep(origin, key.verifying(), disk);
        TileWriter tree = tree(folder, last, disk);
        long size = tree.size();
        Pending pending = new Pending(Journal.read(folder), size);
        if (!pending.findings(new LogFiles(folder)).isEmpty()) {
            throw new LogRefused(AuditCode.LOG_JOURNAL_DAMAGED.of(folder.resolve(Journal.FILE)));
        }
        for (Frame frame : pending.journal().frames()) {
            for (long index = tree.size(); index < frame.to(); index++) {
                tree.append(frame.entries().get((int) (index - frame.from())));
            }
        }
        if (last == null || tree.size() > size) {
            tree.write(origin, key);
        }
        return new LogOpening(folder, origin, Journal.open(folder, disk), tree);
    }

    private static String drawn() {
        byte[] name = new byte[BYTES_OF_NAME];
        new SecureRandom().nextBytes(name);
        return HexFormat.of().formatHex(name);
    }

    /** Returns the last checkpoint; nothing where the folder holds no log yet. */
    private static Optional<Checkpoint> last(Path folder, SigningKey key) throws IOException, LogRefused {
        Path file = folder.resolve(TilePaths.CHECKPOINT);
        Checkpoint last;
        try {
            last = Checkpoint.read(new LogFiles(folder).checkpoint())
                    .orElseThrow(() -> new LogRefused(AuditCode.LOG_NO_CHECKPOINT.of(file)));
        } catch (NoSuchFileException e) {
            if (Files.exists(folder.resolve(TilePaths.TILES)) || Files.exists(folder.resolve(Journal.FILE))) {
                throw new LogRefused(AuditCode.LOG_CHECKPOINT_GONE.of(file), e);
            }
            return Optional.empty();
        }
        List<VerifyingKey> known = new ArrayList<>(LogKeys.of(folder).all().keys());
        known.add(key.verifying());
        if (last.signature(known) != Checkpoint.Signature.HOLDS) {
            throw new LogRefused(AuditCode.LOG_OTHER_KEY.of(file));
        }
        return Optional.of(last);
    }

    private static TileWriter tree(Path folder, @Nullable Checkpoint last, Disk disk) throws LogRefused {
        if (last == null) {
            return new TileWriter(folder, disk);
        }
        try {
            TileWriter tree = TileWriter.after(last, folder, disk);
            if (tree.is(last)) {
                return tree;
            }
        } catch (IOException e) {
            throw new LogRefused(AuditCode.LOG_TREE_DAMAGED.of(folder), e);
        }
        throw new LogRefused(AuditCode.LOG_TREE_DAMAGED.of(folder));
    }
}
