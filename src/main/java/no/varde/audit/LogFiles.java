package no.varde.audit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Reads the files of a log, of which some may be as a stranger left them: no more is read than such a file can have. */
record LogFiles(Path folder) {

    private static final int MOST_IN_BUNDLE = TilePaths.WIDTH * (2 + 0xFFFF);

    byte[] checkpoint() throws IOException {
        return read(TilePaths.CHECKPOINT, SignedNote.MOST_BYTES);
    }

    /**
     * Returns the hashes of a tile, of a full one as many as are asked for.
     *
     * @throws IOException where there are fewer, or more than a tile of that width has
     */
    byte[] tile(int level, long index, int width) throws IOException {
        byte[] tile;
        int has = width;
        try {
            tile = read(TilePaths.tile(level, index, width), TilePaths.WIDTH * TreeHash.BYTES);
        } catch (NoSuchFileException e) {
            has = TilePaths.WIDTH; // the parts of a tile may go once it is full
            tile = read(TilePaths.tile(level, index, has), TilePaths.WIDTH * TreeHash.BYTES);
        }
        if (tile.length != has * TreeHash.BYTES) {
            throw new IOException(TilePaths.tile(level, index, width) + " has another length");
        }
        return Arrays.copyOf(tile, width * TreeHash.BYTES);
    }

    /**
     * Returns the entries of a bundle, of a full one as many as are asked for.
     *
     * @throws IOException where there are fewer, or more than a bundle of that width has
     */
    List<byte[]> entries(long index, int width) throws IOException {
        byte[] bundle;
        int has = width;
        try {
            bundle = read(TilePaths.entries(index, width), MOST_IN_BUNDLE);
        } catch (NoSuchFileException e) {
            has = TilePaths.WIDTH;
            bundle = read(TilePaths.entries(index, has), MOST_IN_BUNDLE);
        }
        List<byte[]> entries = Bundle.read(bundle);
        if (entries.size() != has) {
            throw new IOException(TilePaths.entries(index, width) + " has not as many entries");
        }
        return entries.subList(0, width);
    }

    /** Returns the tree as its tiles tell it. */
    Subtrees tree(long size) {
        return (height, index) -> {
            int level = height / 8;
            int part = 1 << height % 8;
            long first = index * part;
            long tile = first / TilePaths.WIDTH;
            byte[] hashes = tile(level, tile, width(size >> 8 * level, tile));
            return Edge.hash(hashes, (int) (first % TilePaths.WIDTH), part);
        };
    }

    /** Returns how many of some things stand in a file, where each file but the last is full. */
    static int width(long all, long file) {
        return (int) Math.min(TilePaths.WIDTH, all - file * TilePaths.WIDTH);
    }

    private byte[] read(String name, int most) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(name))) {
            byte[] content = in.readNBytes(most + 1);
            if (content.length > most) {
                throw new IOException(name + " is too long");
            }
            return content;
        }
    }
}
