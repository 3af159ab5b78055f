package no.varde.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Checks what is to prove something of a Merkle tree, by what is said in RFC 9162 (sections 2.1.3.2 and 2.1.4.2) and without the tree. */
final class MerkleProof {

    private MerkleProof() {}

    /** Says whether a path proves that a leaf stands at an index of a tree. */
    static boolean includes(TreeHash leaf, long index, long size, List<TreeHash> path, TreeHash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        TreeHash hash = leaf;
        for (TreeHash step : path) {
            if (last == 0) {
                return false;
            }
            if (isRight(node, last)) {
                hash = TreeHash.node(step, hash);
                int up = node % 2 == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = TreeHash.node(hash, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Says whether a proof shows that a tree goes on from an earlier one. */
    static boolean goesOn(long old, TreeHash oldRoot, long size, TreeHash root, List<TreeHash> proof) {
        if (old < 0 || old > size) {
            return false;
        }
        if (old == 0 || old == size) {
            return proof.isEmpty() && (old == 0 ? oldRoot.equals(TreeHash.EMPTY) : oldRoot.equals(root));
        }
        Deque<TreeHash> steps = new ArrayDeque<>(proof);
        if (Long.bitCount(old) == 1) {
            steps.addFirst(oldRoot); // whoever holds the earlier tree has its root
        }
        return !steps.isEmpty() && goesOn(old, oldRoot, size, root, steps);
    }

    private static boolean goesOn(long old, TreeHash oldRoot, long size, TreeHash root, Deque<TreeHash> steps) {
        int skipped = Long.numberOfTrailingZeros(old);
        long node = (old - 1) >> skipped;
        long last = (size - 1) >> skipped;
        TreeHash before = steps.removeFirst();
        TreeHash after = before;
        for (TreeHash step : steps) {
            if (last == 0) {
                return false;
            }
            if (isRight(node, last)) {
                before = TreeHash.node(step, before);
                after = TreeHash.node(step, after);
                int up = node % 2 == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                after = TreeHash.node(after, step);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && before.equals(oldRoot) && after.equals(root);
    }

    /** Says whether what comes next in a proof stands to the left of what is known so far. */
    private static boolean isRight(long node, long last) {
        return node % 2 == 1 || node == last;
    }
}
