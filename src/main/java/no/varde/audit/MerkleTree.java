package no.varde.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A Merkle tree as RFC 6962 (section 2.1) makes it: its root, and what proves that it holds a leaf or goes on from a smaller one. */
record MerkleTree(Subtrees parts, long size) {

    TreeHash root() throws IOException {
        return size == 0 ? TreeHash.EMPTY : hash(0, size);
    }

    /**
     * Returns what proves that a leaf stands in the tree, from the leaf upwards.
     *
     * @param index from 0, less than the size
     */
    List<TreeHash> inclusion(long index) throws IOException {
        List<TreeHash> path = new ArrayList<>();
        include(index, 0, size, path);
        return path;
    }

    /**
     * Returns what proves that the tree goes on from an earlier one.
     *
     * @param old the size of the earlier one: at least 1, at most the size
     */
    List<TreeHash> consistency(long old) throws IOException {
        List<TreeHash> proof = new ArrayList<>();
        goOn(old, 0, size, true, proof);
        return proof;
    }

    private void include(long index, long from, long to, List<TreeHash> path) throws IOException {
        if (to - from == 1) {
            return;
        }
        long middle = from + half(to - from);
        if (index < middle) {
            include(index, from, middle, path);
            path.add(hash(middle, to));
        } else {
            include(index, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    /** @param isKnown whether who reads the proof has the hash of this part already: it is the earlier tree */
    private void goOn(long old, long from, long to, boolean isKnown, List<TreeHash> proof) throws IOException {
        if (old == to) {
            if (!isKnown) {
                proof.add(hash(from, to));
            }
            return;
        }
        long middle = from + half(to - from);
        if (old <= middle) {
            goOn(old, from, middle, isKnown, proof);
            proof.add(hash(middle, to));
        } else {
            goOn(old, middle, to, false, proof);
            proof.add(hash(from, middle));
        }
    }

    /** Returns the hash of some leaves that lie in one part of the tree: what stands left of the middle is always whole. */
    private TreeHash hash(long from, long to) throws IOException {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            return parts.of(Long.numberOfTrailingZeros(width), from / width);
        }
        long middle = from + half(width);
        return TreeHash.node(hash(from, middle), hash(middle, to));
    }

    /** Returns the largest power of two that is less than a number, which is at least 2. */
    private static long half(long width) {
        return Long.highestOneBit(width - 1);
    }
}
