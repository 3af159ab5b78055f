package no.varde.page.result;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.page.result.ResultView.Row;
import no.varde.vocabulary.Vocabulary;

/**
 * The rows of the first screen, and those that are one step away. What is to be done at the first of all times is never
 * away. Of what comes then, each person in turn has the next that is theirs, time by time, until no more can be read at a
 * glance: nobody's third thing stands in the way of the second of somebody else.
 */
record FirstRows(List<Row> shown, List<Row> rest) {

    /** More than this is no longer read at a glance. */
    static final int MOST = 7;

    /** @param turn in which turn a row comes: that of whoever of its persons has it earliest, from 0 */
    private record Turn(Row row, int turn) {}

    /** Somebody at one time, whose turns are counted. */
    private record Person(int place, int rank) {}

    FirstRows {
        shown = List.copyOf(shown);
        rest = List.copyOf(rest);
    }

    /** Parts rows, which come in their order: at most seven are shown, or all that are for now where those are more. */
    static FirstRows of(List<Row> rows) {
        Map<Boolean, List<Row>> byNow = rows.stream().collect(Collectors.partitioningBy(Row::isNow));
        List<Row> now = Vocabulary.known(byNow, true);
        Set<Row> shown = Stream.concat(
                        now.stream(), inTurn(Vocabulary.known(byNow, false)).limit(Math.max(0, MOST - now.size())))
                .collect(Collectors.toSet());
        Map<Boolean, List<Row>> byShown = rows.stream().collect(Collectors.partitioningBy(shown::contains));
        return new FirstRows(Vocabulary.known(byShown, true), Vocabulary.known(byShown, false));
    }

    private static Stream<Row> inTurn(List<Row> rows) {
        Map<Person, Integer> had = new HashMap<>();
        return rows.stream()
                .map(row -> new Turn(row, next(row, had)))
                .sorted(Comparator.comparingInt((Turn turn) -> turn.row().rank())
                        .thenComparingInt(Turn::turn))
                .map(Turn::row);
    }

    /** Returns the turn of a row, and counts it for each of its persons. */
    private static int next(Row row, Map<Person, Integer> had) {
        List<Person> persons = row.persons().stream()
                .map(place -> new Person(place, row.rank()))
                .toList();
        int turn = persons.stream()
                .mapToInt(person -> had.getOrDefault(person, 0))
                .min()
                .orElse(0);
        persons.forEach(person -> had.merge(person, 1, Integer::sum));
        return turn;
    }
}
