package no.varde.audit;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import no.varde.audit.LogFinding.Kind;
import org.jspecify.annotations.Nullable;

/** Makes the tree of a log anew of its entries, from the first to the last, and holds what lies there to it. */
final class TreeWalk {

    private final LogFiles files;
    private final long size;
    private final long since;
    private final LogFindings ofEntries = new LogFindings();
    private final LogFindings ofTree = new LogFindings();
    private final Edge edge = new Edge(this::full);
    private @Nullable TreeHash rootSince;

    private TreeWalk(LogFiles files, long size, long since) {
        this.files = files;
        this.size = size;
        this.since = since;
    }

    /**
     * What was found.
     *
     * @param root of all entries; null where some are missing and so are their hashes
     * @param rootSince that of as many as an earlier checkpoint covers; null where there are not as many
     */
    record Walked(
            @Nullable TreeHash root,
            @Nullable TreeHash rootSince,
            List<LogFinding> ofEntries,
            List<LogFinding> ofTree) {}

    /**
     * Walks through a log.
     *
     * @param size how many entries it has
     * @param since how many an earlier checkpoint covers; less than 0 where there is none
     */
    static Walked of(LogFiles files, long size, long since) {
        TreeWalk walk = new TreeWalk(files, size, since);
        boolean isWhole = walk.entries();
        if (isWhole) {
            walk.lastTiles();
        }
        return new Walked(isWhole ? walk.edge.root() : null, walk.rootSince, walk.ofEntries.all(), walk.ofTree.all());
    }

    /** Returns whether each entry was there, or at least its hash. */
    private boolean entries() {
        markSince();
        for (long index = 0; index * TilePaths.WIDTH < size; index++) {
            int width = LogFiles.width(size, index);
            List<byte[]> entries = entries(index, width);
            byte[] leaves = tile(0, index, width);
            if (entries.isEmpty() && leaves.length == 0) {
                return false;
            }
            for (int i = 0; i < width; i++) {
                edge.append(leaf(index, i, entries, leaves));
                markSince();
            }
        }
        return true;
    }

    private void markSince() {
        if (edge.size() == since) {
            rootSince = edge.root();
        }
    }

    /** Returns the hash that the tree has; where it is missing, that of the entry. */
    private TreeHash leaf(long index, int i, List<byte[]> entries, byte[] leaves) {
        long number = index * TilePaths.WIDTH + i;
        if (entries.isEmpty()) {
            return TreeHash.at(leaves, i * TreeHash.BYTES);
        }
        TreeHash ofEntry = TreeHash.leaf(entries.get(i));
        if (leaves.length == 0) {
            return ofEntry;
        }
        TreeHash inTree = TreeHash.at(leaves, i * TreeHash.BYTES);
        if (!inTree.equals(ofEntry)) {
            String file = TilePaths.entries(index, LogFiles.width(size, index));
            ofEntries.add(Kind.ENTRY, file, AuditCode.CHECK_OTHER_ENTRY.of(number));
        } else if (LogLine.of(entries.get(i)).isEmpty()) {
            String file = TilePaths.entries(index, LogFiles.width(size, index));
            ofEntries.add(Kind.ENTRY, file, AuditCode.CHECK_NO_LINE.of(number));
        }
        return inTree;
    }

    private List<byte[]> entries(long index, int width) {
        try {
            return files.entries(index, width);
        } catch (IOException e) {
            ofEntries.add(Kind.ENTRIES, TilePaths.entries(index, width), AuditCode.CHECK_NO_ENTRIES.of(width));
            return List.of();
        }
    }

    private byte[] tile(int level, long index, int width) {
        try {
            return files.tile(level, index, width);
        } catch (IOException e) {
            ofTree.add(Kind.TILE, TilePaths.tile(level, index, width), AuditCode.CHECK_NO_TILE.of(width));
            return new byte[0];
        }
    }

    private void full(int level, long index, byte[] tile) {
        if (level > 0) {
            compare(level, index, tile);
        }
    }

    private void lastTiles() {
        for (int level = 1; level < edge.height(); level++) {
            if (edge.width(level) > 0) {
                compare(level, (size >> 8 * level) / TilePaths.WIDTH, edge.tile(level));
            }
        }
    }

    private void compare(int level, long index, byte[] tile) {
        int width = tile.length / TreeHash.BYTES;
        byte[] there = tile(level, index, width);
        if (there.length > 0 && !Arrays.equals(there, tile)) {
            ofTree.add(Kind.TILE, TilePaths.tile(level, index, width), AuditCode.CHECK_OTHER_TILE.of());
        }
    }
}
