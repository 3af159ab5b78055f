package no.varde.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import no.varde.audit.LogFinding.Kind;
import no.varde.audit.LogReport.Checked;
import no.varde.audit.LogReport.Part;
import no.varde.receipt.Entry;
import no.varde.signing.VerifyingKey;

/** Finds what stands in a log up to its checkpoint, and proves it. */
public final class LogReader {

    private final LogFiles files;
    private final Checkpoint checkpoint;

    private LogReader(LogFiles files, Checkpoint checkpoint) {
        this.files = files;
        this.checkpoint = checkpoint;
    }

    /**
     * Opens a log.
     *
     * @return nothing where the folder has no checkpoint
     */
    public static Optional<LogReader> of(Path folder) {
        LogFiles files = new LogFiles(folder);
        try {
            return Checkpoint.read(files.checkpoint()).map(checkpoint -> new LogReader(files, checkpoint));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Returns how many entries the checkpoint covers. */
    public long size() {
        return checkpoint.size();
    }

    /**
     * Returns the first place at which an entry stands, from 0.
     *
     * @throws IOException where entries before it cannot be read
     */
    public OptionalLong index(Entry entry) throws IOException {
        byte[] bytes = entry.bytes();
        for (long bundle = 0; bundle * TilePaths.WIDTH < size(); bundle++) {
            List<byte[]> entries = files.entries(bundle, LogFiles.width(size(), bundle));
            for (int i = 0; i < entries.size(); i++) {
                if (Arrays.equals(entries.get(i), bytes)) {
                    return OptionalLong.of(bundle * TilePaths.WIDTH + i);
                }
            }
        }
        return OptionalLong.empty();
    }

    /**
     * Says whether the hashes of the log prove, up to the root that was signed, that an entry stands at a place.
     *
     * @throws IOException where hashes that are needed cannot be read
     */
    public boolean proves(Entry entry, long index) throws IOException {
        List<TreeHash> path = new MerkleTree(files.tree(size()), size()).inclusion(index);
        return MerkleProof.includes(TreeHash.leaf(entry.bytes()), index, size(), path, checkpoint.root());
    }

    /**
     * Says whether an entry stands in a log that somebody signed whose key is known.
     *
     * @param keys with which the log may be signed; none for those that lie in its own folder
     */
    public static Checked holds(Path folder, Entry entry, List<VerifyingKey> keys) {
        Optional<LogReader> reader = of(folder);
        if (reader.isEmpty()) {
            return new Checked(
                    Part.CHECKPOINT,
                    AuditCode.CHECK_NO_CHECKPOINT.of(),
                    List.of(new LogFinding(Kind.CHECKPOINT, TilePaths.CHECKPOINT, AuditCode.CHECK_NO_CHECKPOINT.of())));
        }
        return reader.get().holds(entry, keys);
    }

    private Checked holds(Entry entry, List<VerifyingKey> keys) {
        List<LogFinding> findings = new ArrayList<>();
        OptionalLong index = OptionalLong.empty();
        try {
            findings.addAll(LogCheck.signature(
                    checkpoint,
                    keys.isEmpty() ? LogKeys.of(files.folder()).all().keys() : keys,
                    TilePaths.CHECKPOINT));
            index = index(entry);
            if (index.isEmpty()) {
                findings.add(
                        isPending(entry)
                                ? new LogFinding(Kind.MISSING, Journal.FILE, AuditCode.ENTRY_WAITS.of())
                                : new LogFinding(Kind.MISSING, "", AuditCode.ENTRY_MISSING.of(size())));
            } else if (!proves(entry, index.getAsLong())) {
                findings.add(new LogFinding(Kind.ROOT, TilePaths.CHECKPOINT, AuditCode.CHECK_OTHER_ROOT.of()));
            }
        } catch (IOException e) {
            findings.add(new LogFinding(Kind.TILE, TilePaths.TILES, AuditCode.ENTRY_UNPROVED.of()));
        }
        return new Checked(Part.ENTRIES, AuditCode.ENTRY_FOUND.of(index.orElse(0) + 1, size()), findings);
    }

    private boolean isPending(Entry entry) throws IOException {
        return Journal.read(files.folder()).frames().stream()
                .flatMap(frame -> frame.entries().stream())
                .anyMatch(line -> Arrays.equals(line, entry.bytes()));
    }
}
