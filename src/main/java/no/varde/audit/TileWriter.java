package no.varde.audit;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.disk.Disk;
import no.varde.signing.SigningKey;

/**
 * Lets the tree of a log grow: first the tiles and the entries, then the checkpoint that tells of them, so that each checkpoint is
 * whole whenever the program ends. For one thread.
 */
final class TileWriter {

    private final Path folder;
    private final Disk disk;
    private final Edge edge = new Edge(this::full);
    private final List<byte[]> bundle = new ArrayList<>();

    /** What is to be written before the next checkpoint, by its path. */
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private final List<String> full = new ArrayList<>();

    /** Where files were written since the last checkpoint: their names are not on disk for good yet. */
    private final Set<Path> changed = new LinkedHashSet<>();

    /** @param folder of a log without entries */
    TileWriter(Path folder, Disk disk) {
        this.folder = folder;
        this.disk = disk;
    }

    /**
     * Goes on with a log.
     *
     * @throws IOException where what its last checkpoint tells of is not there
     */
    static TileWriter after(Checkpoint last, Path folder, Disk disk) throws IOException {
        TileWriter writer = new TileWriter(folder, disk);
        LogFiles files = new LogFiles(folder);
        for (int level = 0; last.size() >> 8 * level > 0; level++) {
            long hashes = last.size() >> 8 * level;
            long tile = hashes / TilePaths.WIDTH;
            int width = LogFiles.width(hashes, tile);
            writer.edge.take(width == 0 ? new byte[0] : files.tile(level, tile, width), last.size());
        }
        long begun = last.size() / TilePaths.WIDTH;
        int width = LogFiles.width(last.size(), begun);
        if (width > 0) {
            writer.bundle.addAll(files.entries(begun, width));
        }
        return writer;
    }

    /** Says whether the tree is that of a checkpoint of the same size, and its last entries are those of the tree. */
    boolean is(Checkpoint checkpoint) {
        for (int i = 0; i < bundle.size(); i++) {
            if (!TreeHash.leaf(bundle.get(i)).equals(TreeHash.at(edge.tile(0), i * TreeHash.BYTES))) {
                return false;
            }
        }
        return edge.size() == checkpoint.size() && edge.root().equals(checkpoint.root());
    }

    long size() {
        return edge.size();
    }

    void append(byte[] entry) {
        bundle.add(entry);
        if (bundle.size() == TilePaths.WIDTH) {
            files.put(TilePaths.entries(edge.size() / TilePaths.WIDTH, TilePaths.WIDTH), Bundle.of(bundle));
            full.add(TilePaths.entries(edge.size() / TilePaths.WIDTH, TilePaths.WIDTH));
            bundle.clear();
        }
        edge.append(TreeHash.leaf(entry));
    }

    private void full(int level, long index, byte[] tile) {
        files.put(TilePaths.tile(level, index, TilePaths.WIDTH), tile);
        full.add(TilePaths.tile(level, index, TilePaths.WIDTH));
    }

    /** Writes what became full and never changes again, so that the next checkpoint has little left to write. */
    void writeFull() throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            disk.place(path, file.getValue());
            changed.add(Disk.folderOf(path));
        }
        files.clear();
    }

    /** Writes a checkpoint of all that was appended; it is on disk when this returns. */
    void write(String origin, SigningKey key) throws IOException {
        begun();
        writeFull();
        for (Path names : changed) {
            disk.sync(names);
        }
        disk.place(folder.resolve(TilePaths.CHECKPOINT), Checkpoint.sign(origin, edge.size(), edge.root(), key));
        disk.sync(folder);
        for (String done : full) {
            removeParts(folder.resolve(TilePaths.parts(done)));
        }
        changed.clear();
        full.clear();
    }

    /** Takes what is not full yet: its files tell in their names how far they go, and none is written twice with other content. */
    private void begun() {
        if (!bundle.isEmpty()) {
            files.put(TilePaths.entries(edge.size() / TilePaths.WIDTH, bundle.size()), Bundle.of(bundle));
        }
        for (int level = 0; level < edge.height(); level++) {
            if (edge.width(level) > 0) {
                long index = (edge.size() >> 8 * level) / TilePaths.WIDTH;
                files.put(TilePaths.tile(level, index, edge.width(level)), edge.tile(level));
            }
        }
    }

    private static void removeParts(Path parts) throws IOException {
        if (Files.isDirectory(parts)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(parts)) {
                for (Path part : all) {
                    Files.delete(part);
                }
            }
            Files.delete(parts);
        }
    }
}
