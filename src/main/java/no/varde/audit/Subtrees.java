package no.varde.audit;

import java.io.IOException;

/** What is known of a tree: the hash of each part of it that is whole, a power of two wide and begins at a multiple of that. */
@FunctionalInterface
interface Subtrees {

    /**
     * Returns the hash of a part of a tree.
     *
     * @param height so many times the part halves until it is one leaf
     * @param index how many parts of that height stand before it
     */
    TreeHash of(int height, long index) throws IOException;
}
