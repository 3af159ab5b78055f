package no.varde.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The files of a log are called as the specification calls them, and a tree has those that it says. */
class TilePathsTest {

    @Test
    void a_number_is_told_in_threes() {
        assertThat(TilePaths.tile(0, 1234067, 256)).isEqualTo("tile/0/x001/x234/067");
        assertThat(TilePaths.tile(2, 0, 1)).isEqualTo("tile/2/000.p/1");
        assertThat(TilePaths.entries(1000, 255)).isEqualTo("tile/entries/x001/000.p/255");
    }

    /** The example of the specification. */
    @Test
    void a_tree_of_seventy_thousand_has_273_full_tiles_of_leaves_and_one_full_tile_above_them() {
        List<String> full = new ArrayList<>();
        Edge edge = new Edge((level, index, tile) -> full.add(TilePaths.tile(level, index, 256)));
        for (int i = 0; i < 70_000; i++) {
            edge.append(TreeHash.EMPTY);
        }
        assertThat(full)
                .filteredOn(name -> name.startsWith("tile/0/"))
                .hasSize(273)
                .endsWith("tile/0/272");
        assertThat(full).filteredOn(name -> name.startsWith("tile/1/")).containsExactly("tile/1/000");
        assertThat(List.of(edge.width(0), edge.width(1), edge.width(2))).containsExactly(112, 17, 1);
        assertThat(edge.height()).isEqualTo(3);
    }

    @Test
    void a_tree_of_one_full_tile_has_one_hash_above_it() {
        Edge edge = new Edge((level, index, tile) -> {});
        for (int i = 0; i < 256; i++) {
            edge.append(TreeHash.EMPTY);
        }
        assertThat(List.of(edge.width(0), edge.width(1))).containsExactly(0, 1);
    }
}
