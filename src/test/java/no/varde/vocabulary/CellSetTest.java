package no.varde.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

/** Cells of a scale are a value: what is in them, what they share and what is left, one by one in the order of the scale. */
class CellSetTest {

    private static final Scale.AnyOf COLOURS = new Scale.AnyOf(List.of("RED", "GREEN", "BLUE"));

    @Test
    void cells_are_told_one_by_one_in_the_order_of_the_scale() {
        CellSet cells = COLOURS.cell("BLUE").with(COLOURS.cell("RED")).with(CellSet.UNKNOWN);

        assertThat(cells).containsExactly(CellSet.UNKNOWN, COLOURS.cell("RED"), COLOURS.cell("BLUE"));
        assertThat(cells.size()).isEqualTo(3);
        assertThat(cells.first()).isZero();
        assertThat(cells.chosen()).isEqualTo(answered("RED", "BLUE"));
    }

    @Test
    void after_the_last_cell_there_is_none() {
        Iterator<CellSet> cells = CellSet.NONE.iterator();
        cells.next();

        assertThat(cells.hasNext()).isFalse();
        assertThatThrownBy(cells::next).isInstanceOf(NoSuchElementException.class);
        assertThat(CellSet.EMPTY).isEmpty();
        assertThat(CellSet.EMPTY.isEmpty()).isTrue();
    }

    @Test
    void what_two_sets_share_is_what_makes_them_meet() {
        List<CellSet> every = everySet();
        for (CellSet one : every) {
            for (CellSet other : every) {
                List<CellSet> shared = new ArrayList<>();
                one.forEach(cell -> shared.addAll(other.meets(cell) ? List.of(cell) : List.of()));

                assertThat(one.common(other)).containsExactlyElementsOf(shared);
                assertThat(one.meets(other)).isEqualTo(!shared.isEmpty());
                assertThat(one.minus(other).with(one.common(other))).isEqualTo(one);
                assertThat(one.minus(other).meets(other)).isFalse();
                assertThat(one.with(other).minus(one)).isEqualTo(other.minus(one));
            }
        }
    }

    @Test
    void an_unknown_answer_lies_in_the_cell_of_unknown_alone() {
        assertThat(COLOURS.cells(Answer.UNKNOWN, LocalDate.EPOCH).isUnknown()).isTrue();
        assertThat(answered()).isEqualTo(CellSet.NONE);
        assertThat(answered("RED").isUnknown()).isFalse();
        assertThat(answered("RED").with(CellSet.UNKNOWN).isUnknown()).isFalse();
        assertThat(COLOURS.known()).isEqualTo(CellSet.NONE.with(answered("RED", "GREEN", "BLUE")));
    }

    @Test
    void numbers_lie_between_the_limits_of_the_scale() {
        Scale.Whole age = new Scale.Whole(0, 17, List.of(6, 13));

        assertThat(age.cells(0, 17)).isEqualTo(age.known().chosen());
        assertThat(age.cells(6, 12)).isEqualTo(age.cells(new Answer.Whole(9), LocalDate.EPOCH));
        assertThat(age.cells(0, 12)).containsExactly(age.cells(0, 5), age.cells(6, 12));
        assertThat(CellSet.between(4, 4)).isEmpty();
    }

    private static CellSet answered(String... colours) {
        return COLOURS.cells(new Answer.Choices(List.of(colours)), LocalDate.EPOCH);
    }

    private static List<CellSet> everySet() {
        List<CellSet> every = new ArrayList<>(List.of(CellSet.EMPTY));
        for (CellSet cell : COLOURS.known().with(CellSet.UNKNOWN)) {
            List.copyOf(every).forEach(some -> every.add(some.with(cell)));
        }
        return every;
    }
}
