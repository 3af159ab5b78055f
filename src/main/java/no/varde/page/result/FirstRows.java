package no.varde.page.result;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.page.result.ResultView.ListOf;
import no.varde.page.result.ResultView.Row;

/**
 * The rows of the first screen, and those that are one step away. What is to be done at the first of all times is never
 * away; of the rest the first of each list come first, so that a child is not hidden behind an adult.
 */
record FirstRows(List<ListOf> shown, List<ListOf> rest) {

    /** More than this is no longer read at a glance. */
    static final int MOST = 7;

    private record At(int place, Row row) {}

    FirstRows {
        shown = List.copyOf(shown);
        rest = List.copyOf(rest);
    }

    /** Parts lists of rows: at most seven are shown, or all that are for the first of all times where those are more. */
    static FirstRows of(List<ListOf> lists) {
        long now = rows(lists).filter(Row::now).count();
        Set<Integer> shown = new HashSet<>();
        rows(lists).filter(Row::now).map(Row::number).forEach(shown::add);
        lists.stream()
                .flatMap(list ->
                        places(list.rows().stream().filter(row -> !row.now()).toList()))
                .sorted(Comparator.comparingInt(At::place))
                .limit(Math.max(0, MOST - now))
                .map(at -> at.row().number())
                .forEach(shown::add);
        return new FirstRows(those(lists, shown, true), those(lists, shown, false));
    }

    private static Stream<Row> rows(List<ListOf> lists) {
        return lists.stream().flatMap(list -> list.rows().stream());
    }

    private static Stream<At> places(List<Row> rows) {
        return IntStream.range(0, rows.size()).mapToObj(i -> new At(i, rows.get(i)));
    }

    private static List<ListOf> those(List<ListOf> lists, Set<Integer> shown, boolean in) {
        return lists.stream()
                .map(list -> new ListOf(
                        list.places(),
                        list.name(),
                        list.main(),
                        list.rows().stream()
                                .filter(row -> shown.contains(row.number()) == in)
                                .toList()))
                .filter(list -> !list.rows().isEmpty())
                .toList();
    }
}
