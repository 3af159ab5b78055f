package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.page.result.ResultView.Grounds;
import no.varde.page.result.ResultView.Row;
import org.junit.jupiter.api.Test;

/** The first screen shows at most seven things to do now and today, and everything that is to be done now. */
class FirstRowsTest {

    private static final int NOW = 0;
    private static final int TODAY = 1;
    private static final long SEED = 20261130;

    private static final List<Integer> ADULT = List.of(1);
    private static final List<Integer> FIRST_CHILD = List.of(2);
    private static final List<Integer> SECOND_CHILD = List.of(3);
    private static final List<Integer> BOTH_CHILDREN = List.of(2, 3);

    private int numbered;

    private Row row(int rank, List<Integer> persons) {
        numbered++;
        return new Row(
                numbered,
                persons,
                "",
                "Gjør dette " + numbered,
                "Dette",
                rank,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Grounds(List.of(), List.of()),
                List.of());
    }

    private List<Row> rows(int many, int rank, List<Integer> persons) {
        return IntStream.range(0, many).mapToObj(i -> row(rank, persons)).toList();
    }

    @SafeVarargs
    private static FirstRows of(List<Row>... rows) {
        return FirstRows.of(Stream.of(rows).flatMap(List::stream).toList());
    }

    private static long of(List<Row> rows, List<Integer> persons) {
        return rows.stream().filter(row -> row.persons().equals(persons)).count();
    }

    @Test
    void seven_rows_stay_as_they_are() {
        List<Row> now = rows(1, NOW, ADULT);
        List<Row> today = rows(4, TODAY, ADULT);
        List<Row> childs = rows(2, TODAY, FIRST_CHILD);
        FirstRows first = of(now, today, childs);
        assertThat(first.shown()).hasSize(7).startsWith(now.get(0)).endsWith(childs.get(1));
        assertThat(first.rest()).isEmpty();
    }

    @Test
    void the_fourth_thing_of_an_adult_does_not_stand_before_the_third_of_a_child() {
        FirstRows first = of(rows(7, TODAY, ADULT), rows(3, TODAY, FIRST_CHILD));
        assertThat(first.shown()).extracting(Row::number).containsExactly(1, 2, 3, 4, 8, 9, 10);
        assertThat(first.rest()).extracting(Row::number).containsExactly(5, 6, 7);
    }

    @Test
    void each_child_has_turns_of_its_own() {
        FirstRows first = of(rows(7, TODAY, ADULT), rows(3, TODAY, FIRST_CHILD), rows(3, TODAY, SECOND_CHILD));
        assertThat(of(first.shown(), ADULT)).isEqualTo(3);
        assertThat(of(first.shown(), FIRST_CHILD)).isEqualTo(2);
        assertThat(of(first.shown(), SECOND_CHILD)).isEqualTo(2);
    }

    @Test
    void what_two_children_have_alike_is_the_turn_of_both() {
        FirstRows first = of(rows(7, TODAY, ADULT), rows(2, TODAY, BOTH_CHILDREN), rows(3, TODAY, SECOND_CHILD));
        assertThat(of(first.shown(), ADULT)).isEqualTo(4);
        assertThat(of(first.shown(), BOTH_CHILDREN)).isEqualTo(2);
        assertThat(of(first.shown(), SECOND_CHILD)).isEqualTo(1);
    }

    @Test
    void nothing_that_is_to_be_done_now_is_folded() {
        FirstRows first =
                of(rows(6, NOW, ADULT), rows(3, NOW, FIRST_CHILD), rows(3, TODAY, ADULT), rows(2, TODAY, FIRST_CHILD));
        assertThat(first.shown()).hasSize(9).allMatch(Row::isNow);
        assertThat(first.rest()).hasSize(5);
    }

    @Test
    void what_is_to_be_done_now_leaves_less_room_for_today() {
        FirstRows first = of(rows(5, NOW, ADULT), rows(3, TODAY, ADULT), rows(2, TODAY, FIRST_CHILD));
        assertThat(first.shown()).extracting(Row::number).containsExactly(1, 2, 3, 4, 5, 6, 9);
    }

    @Test
    void for_any_household_nobody_has_a_row_more_than_somebody_who_has_one_folded() {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            List<Row> rows = household(random);
            FirstRows first = FirstRows.of(rows);
            List<Row> shown = new ArrayList<>(first.shown());
            shown.addAll(first.rest());
            assertThat(shown).as("seed %s", SEED).containsExactlyInAnyOrderElementsOf(rows);
            assertThat(first.shown()).isSortedAccordingTo(Comparator.comparing(Row::rank));
            assertThat(first.rest()).noneMatch(Row::isNow);
            assertThat(first.shown().size()).isEqualTo(Math.max(Math.min(7, rows.size()), (int)
                    rows.stream().filter(Row::isNow).count()));
            Map<Integer, Integer> had = new HashMap<>();
            first.shown().stream().filter(row -> !row.isNow()).forEach(row -> row.persons()
                    .forEach(person -> had.merge(person, 1, Integer::sum)));
            first.rest().forEach(folded -> folded.persons()
                    .forEach(person -> had.forEach((other, many) -> assertThat(many)
                            .as("seed %s, case %s: %s and %s", SEED, i(first), other, person)
                            .isLessThanOrEqualTo(had.getOrDefault(person, 0) + 1))));
        }
    }

    private static String i(FirstRows first) {
        return first.shown().stream().map(Row::line).toList().toString();
    }

    /** Rows of an adult and of children who have none alike. */
    private List<Row> household(Random random) {
        List<Row> rows = new ArrayList<>();
        for (int rank : List.of(NOW, TODAY)) {
            for (int person = 1; person <= 4; person++) {
                rows.addAll(rows(random.nextInt(5), rank, List.of(person)));
            }
        }
        return rows;
    }
}
