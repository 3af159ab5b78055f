package no.varde.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A tree as RFC 6962 has it: known roots, and proofs that hold of what is so and of nothing else. */
class MerkleTreeTest {

    /** Of the leaves with which those who keep certificates in such logs try their programs. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final List<TreeHash> MANY = IntStream.range(0, 1000)
            .mapToObj(i -> TreeHash.leaf(new byte[] {(byte) (i >> 8), (byte) i}))
            .toList();

    private static MerkleTree tree(List<TreeHash> leaves) {
        return new MerkleTree((height, index) -> whole(leaves, height, (int) index), leaves.size());
    }

    private static TreeHash whole(List<TreeHash> leaves, int height, int index) {
        return height == 0
                ? leaves.get(index)
                : TreeHash.node(whole(leaves, height - 1, 2 * index), whole(leaves, height - 1, 2 * index + 1));
    }

    /** Returns the root of leaves that were appended one after the other. */
    private static TreeHash grown(List<TreeHash> leaves) {
        Edge edge = new Edge((level, index, tile) -> {});
        leaves.forEach(edge::append);
        return edge.root();
    }

    @Test
    void its_root_is_the_known_one() throws IOException {
        List<TreeHash> leaves = LEAVES.stream()
                .map(leaf -> TreeHash.leaf(HexFormat.of().parseHex(leaf)))
                .toList();
        for (int size = 0; size <= leaves.size(); size++) {
            TreeHash known = TreeHash.at(HexFormat.of().parseHex(ROOTS.get(size)), 0);
            assertThat(tree(leaves.subList(0, size)).root()).isEqualTo(known);
            assertThat(grown(leaves.subList(0, size))).isEqualTo(known);
        }
    }

    @Test
    void a_growing_tree_has_the_root_of_all_its_leaves() throws IOException {
        Edge edge = new Edge((level, index, tile) -> {});
        for (int size = 0; size < MANY.size(); size++) {
            assertThat(edge.root())
                    .as("%d leaves", size)
                    .isEqualTo(tree(MANY.subList(0, size)).root());
            edge.append(MANY.get(size));
        }
    }

    @Test
    void what_is_in_the_tree_is_proved_and_nothing_else_is() throws IOException {
        for (int size : List.of(1, 2, 3, 4, 7, 8, 9, 31, 64, 70, 255, 256, 257)) {
            MerkleTree tree = tree(MANY.subList(0, size));
            TreeHash root = tree.root();
            for (int index = 0; index < size; index++) {
                TreeHash leaf = MANY.get(index);
                List<TreeHash> path = tree.inclusion(index);
                assertThat(MerkleProof.includes(leaf, index, size, path, root)).isTrue();
                assertThat(MerkleProof.includes(MANY.get(size), index, size, path, root))
                        .isFalse();
                assertThat(MerkleProof.includes(leaf, index, size, path, MANY.get(0)))
                        .isEqualTo(size == 1);
                assertThat(MerkleProof.includes(leaf, size, size, path, root)).isFalse();
                assertThat(MerkleProof.includes(leaf, -1, size, path, root)).isFalse();
                for (List<TreeHash> wrong : spoilt(path)) {
                    assertThat(MerkleProof.includes(leaf, index, size, wrong, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void a_leaf_is_proved_at_its_own_place_alone() throws IOException {
        MerkleTree tree = tree(MANY.subList(0, 70));
        for (int index = 0; index < 70; index++) {
            for (int other = 0; other < 70; other++) {
                boolean proved = MerkleProof.includes(MANY.get(index), other, 70, tree.inclusion(index), tree.root());
                assertThat(proved).as("%d at %d", index, other).isEqualTo(index == other);
            }
        }
    }

    @Test
    void a_tree_that_goes_on_from_another_proves_it_and_no_other_does() throws IOException {
        for (int size = 1; size <= 70; size++) {
            TreeHash root = tree(MANY.subList(0, size)).root();
            TreeHash otherRoot = tree(MANY.subList(1, size + 1)).root();
            for (int old = 1; old <= size; old++) {
                TreeHash oldRoot = tree(MANY.subList(0, old)).root();
                List<TreeHash> proof = tree(MANY.subList(0, size)).consistency(old);
                assertThat(MerkleProof.goesOn(old, oldRoot, size, root, proof)).isTrue();
                assertThat(MerkleProof.goesOn(old, oldRoot, size, otherRoot, proof))
                        .isFalse();
                assertThat(MerkleProof.goesOn(old, otherRoot, size, root, proof))
                        .isFalse();
                for (List<TreeHash> wrong : spoilt(proof)) {
                    assertThat(MerkleProof.goesOn(old, oldRoot, size, root, wrong))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void every_tree_goes_on_from_the_empty_one_and_none_from_a_larger_one() throws IOException {
        TreeHash root = tree(MANY.subList(0, 5)).root();
        assertThat(MerkleProof.goesOn(0, TreeHash.EMPTY, 5, root, List.of())).isTrue();
        assertThat(MerkleProof.goesOn(0, root, 5, root, List.of())).isFalse();
        assertThat(MerkleProof.goesOn(6, root, 5, root, List.of())).isFalse();
        assertThat(MerkleProof.goesOn(-1, root, 5, root, List.of())).isFalse();
    }

    /** Returns a proof with one step more, fewer, and each step in turn another one. */
    private static List<List<TreeHash>> spoilt(List<TreeHash> proof) {
        List<List<TreeHash>> spoilt = new ArrayList<>();
        spoilt.add(Stream.concat(proof.stream(), Stream.of(TreeHash.EMPTY)).toList());
        for (int i = 0; i < proof.size(); i++) {
            List<TreeHash> other = new ArrayList<>(proof);
            other.set(i, TreeHash.EMPTY);
            spoilt.add(other);
            List<TreeHash> shorter = new ArrayList<>(proof);
            shorter.remove(i);
            spoilt.add(shorter);
        }
        return spoilt;
    }
}
