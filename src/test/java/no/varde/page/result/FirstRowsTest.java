package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.varde.page.result.ResultView.Grounds;
import no.varde.page.result.ResultView.ListOf;
import no.varde.page.result.ResultView.Row;
import org.junit.jupiter.api.Test;

/** The first screen shows at most seven things to do today, and everything that is to be done now. */
class FirstRowsTest {

    private int numbered;

    private Row row(boolean now) {
        numbered++;
        return new Row(
                numbered,
                "Gjør dette " + numbered,
                "Dette",
                now,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Grounds(List.of(), List.of()));
    }

    private ListOf list(String name, boolean main, int now, int today) {
        List<Row> rows = new ArrayList<>();
        IntStream.range(0, now).forEach(i -> rows.add(row(true)));
        IntStream.range(0, today).forEach(i -> rows.add(row(false)));
        return new ListOf(List.of(1), name, main, rows);
    }

    private static List<Integer> sizes(List<ListOf> lists) {
        return lists.stream().map(list -> list.rows().size()).toList();
    }

    @Test
    void seven_rows_stay_as_they_are() {
        FirstRows first = FirstRows.of(List.of(list("adult", true, 1, 4), list("child", false, 0, 2)));
        assertThat(sizes(first.shown())).containsExactly(5, 2);
        assertThat(first.rest()).isEmpty();
    }

    @Test
    void of_more_the_first_of_each_person_are_shown_and_none_is_lost() {
        FirstRows first = FirstRows.of(List.of(list("adult", true, 0, 7), list("child", false, 0, 3)));
        assertThat(sizes(first.shown())).containsExactly(4, 3);
        assertThat(sizes(first.rest())).containsExactly(3);
        assertThat(first.shown().get(0).rows()).extracting(Row::number).containsExactly(1, 2, 3, 4);
        assertThat(first.rest().get(0).rows()).extracting(Row::number).containsExactly(5, 6, 7);
    }

    @Test
    void nothing_that_is_to_be_done_now_is_folded() {
        FirstRows first = FirstRows.of(List.of(list("adult", true, 6, 3), list("child", false, 3, 2)));
        assertThat(sizes(first.shown())).containsExactly(6, 3);
        assertThat(first.shown()).allSatisfy(list -> assertThat(list.rows()).allMatch(Row::now));
        assertThat(sizes(first.rest())).containsExactly(3, 2);
    }
}
