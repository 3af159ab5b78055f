package no.varde.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import no.varde.disk.Disk;
import no.varde.receipt.Entry;
import no.varde.signing.SigningKey;

/** Logs to be tried. */
final class Logs {

    static final Duration NEVER = Duration.ofDays(1);

    /** Whoever tries what is in files needs not wait for a disk. */
    static final Disk UNSYNCED = new Disk() {
        @Override
        public void force(FileChannel file) {}
    };

    private Logs() {}

    static SigningKey key(Path folder, String name) {
        return SigningKey.make(folder.resolve(name + ".pem"));
    }

    /** Returns the entry of a receipt that there never was. */
    static Entry receipt(int number) {
        return new Entry("varde-log/1 receipt "
                + HexFormat.of().formatHex(TreeHash.sha256().digest(("receipt " + number).getBytes())));
    }

    static List<Entry> receipts(int from, int to) {
        return IntStream.range(from, to).mapToObj(Logs::receipt).toList();
    }

    /** Writes a log as whoever holds its key could write it. */
    static void write(Path folder, String origin, List<Entry> entries, SigningKey key) {
        TileWriter writer = new TileWriter(folder, UNSYNCED);
        entries.forEach(entry -> writer.append(entry.bytes()));
        try {
            LogKeys.of(folder).keep(origin, key.verifying(), UNSYNCED);
            writer.write(origin, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all lines of a log that its checkpoint covers. */
    static List<String> lines(Path folder) {
        List<String> lines = new ArrayList<>();
        try {
            LogFiles files = new LogFiles(folder);
            long size = Checkpoint.read(files.checkpoint()).orElseThrow().size();
            for (long bundle = 0; bundle * TilePaths.WIDTH < size; bundle++) {
                files.entries(bundle, LogFiles.width(size, bundle)).forEach(entry -> lines.add(new String(entry)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }
}
