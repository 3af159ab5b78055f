package no.varde.audit;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/** The right edge of a growing tree: of each level the tile that is not full yet. A few thousand hashes, however large the tree. */
final class Edge {

    private final FullTiles full;
    private final List<ByteBuffer> levels = new ArrayList<>();
    private long size;

    /** Takes what becomes full. */
    @FunctionalInterface
    interface FullTiles {
        void take(int level, long index, byte[] tile);
    }

    /** Begins a tree without leaves. */
    Edge(FullTiles full) {
        this.full = full;
    }

    long size() {
        return size;
    }

    /** Returns how many levels of tiles there are. */
    int height() {
        return levels.size();
    }

    /** Returns how many hashes the last tile of a level has, less than a full one. */
    int width(int level) {
        return levels.get(level).position() / TreeHash.BYTES;
    }

    /** Returns the last tile of a level, as far as it goes. */
    byte[] tile(int level) {
        ByteBuffer tile = levels.get(level);
        return Arrays.copyOf(tile.array(), tile.position());
    }

    void append(TreeHash leaf) {
        append(0, leaf);
        size++;
    }

    private void append(int level, TreeHash hash) {
        if (level == levels.size()) {
            levels.add(ByteBuffer.allocate(TilePaths.WIDTH * TreeHash.BYTES));
        }
        ByteBuffer tile = levels.get(level);
        hash.appendTo(tile);
        if (!tile.hasRemaining()) {
            byte[] whole = tile.array().clone();
            tile.clear();
            full.take(level, size >> (8 * (level + 1)), whole);
            append(level + 1, hash(whole, 0, TilePaths.WIDTH));
        }
    }

    /**
     * Takes the last tile of the next level up from a tree that is there already.
     *
     * @param tile less than a full one, and empty where the level has no hash beyond its full tiles
     */
    void take(byte[] tile, long ofSize) {
        ByteBuffer level = ByteBuffer.allocate(TilePaths.WIDTH * TreeHash.BYTES);
        levels.add(level.put(tile));
        size = ofSize;
    }

    TreeHash root() {
        Deque<TreeHash> wholes = new ArrayDeque<>(); // the largest lies lowest
        for (int level = levels.size() - 1; level >= 0; level--) {
            byte[] tile = levels.get(level).array();
            int width = width(level);
            int from = 0;
            for (int part = Integer.highestOneBit(width); part > 0; part >>= 1) {
                if ((width & part) != 0) {
                    wholes.push(hash(tile, from, part));
                    from += part;
                }
            }
        }
        if (wholes.isEmpty()) {
            return TreeHash.EMPTY;
        }
        TreeHash root = wholes.pop();
        while (!wholes.isEmpty()) {
            root = TreeHash.node(wholes.pop(), root);
        }
        return root;
    }

    /** Returns the hash above some hashes of a tile, a power of two of them. */
    static TreeHash hash(byte[] tile, int from, int width) {
        if (width == 1) {
            return TreeHash.at(tile, from * TreeHash.BYTES);
        }
        int half = width / 2;
        return TreeHash.node(hash(tile, from, half), hash(tile, from + half, half));
    }
}
