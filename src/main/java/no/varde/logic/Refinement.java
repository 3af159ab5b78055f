package no.varde.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Scale;
import org.jspecify.annotations.Nullable;

/** The cells of an answer when two books cut it differently: every limit of either is a limit. */
final class Refinement {

    private Refinement() {}

    /** Returns the answers that two scales have in common, in cells that both can tell apart; null where none does. */
    static @Nullable Scale common(Scale one, Scale other) {
        if (one.equals(other)) {
            return one;
        }
        if (!areOfOneKind(one, other)) {
            return null;
        }
        return one.match(new Scale.Cases<>(
                        oneOf -> common(oneOf.choices(), other.choices(), Scale.OneOf::new),
                        anyOf -> common(anyOf.choices(), other.choices(), Scale.AnyOf::new),
                        whole -> other.whole().flatMap(beside -> whole(whole, beside)),
                        day -> other.day().flatMap(beside -> day(day, beside))))
                .orElse(null);
    }

    /** Says whether every answer of either scale is one of the other, however they cut them. */
    static boolean haveSameAnswers(Scale one, Scale other) {
        return areOfOneKind(one, other)
                && one.match(new Scale.Cases<>(
                        oneOf -> haveSameChoices(oneOf, other),
                        anyOf -> haveSameChoices(anyOf, other),
                        whole -> other.whole()
                                .filter(beside -> whole.from() == beside.from() && whole.to() == beside.to())
                                .isPresent(),
                        day -> true));
    }

    private static boolean areOfOneKind(Scale one, Scale other) {
        return one.getClass().equals(other.getClass());
    }

    private static boolean haveSameChoices(Scale one, Scale other) {
        return Set.copyOf(one.choices()).equals(Set.copyOf(other.choices()));
    }

    private static Optional<Scale> common(List<String> one, List<String> other, Function<List<String>, Scale> scale) {
        List<String> both = one.stream().filter(other::contains).toList();
        return both.isEmpty() ? Optional.empty() : Optional.of(scale.apply(both));
    }

    private static Optional<Scale> whole(Scale.Whole a, Scale.Whole b) {
        int from = Math.max(a.from(), b.from());
        int to = Math.min(a.to(), b.to());
        TreeSet<Integer> starts = new TreeSet<>(a.starts());
        starts.addAll(b.starts());
        starts.removeIf(start -> start <= from || start > to);
        return from > to || starts.size() + 3 > Scale.MOST_CELLS
                ? Optional.empty()
                : Optional.of(new Scale.Whole(from, to, List.copyOf(starts)));
    }

    private static Optional<Scale> day(Scale.Day a, Scale.Day b) {
        List<DayMark> marks = new ArrayList<>(a.starts());
        b.starts().stream().filter(mark -> !marks.contains(mark)).forEach(marks::add);
        boolean mixed = marks.stream().map(Object::getClass).distinct().count() > 1;
        marks.sort(Comparator.comparingDouble(DayMark::nearly));
        return mixed || marks.size() + 3 > Scale.MOST_CELLS ? Optional.empty() : Optional.of(new Scale.Day(marks));
    }

    /** Returns for each cell of a scale which cells of the common one make it up. */
    static List<CellSet> parts(Scale own, Scale common, CellSet possible) {
        List<CellSet> parts = new ArrayList<>(Collections.nCopies(own.width(), CellSet.EMPTY));
        for (CellSet cell : possible) {
            int place = cell.first();
            int within = place < 2 ? place : within(own, common, place - 2);
            parts.set(within, parts.get(within).with(cell));
        }
        return parts;
    }

    private static int within(Scale own, Scale common, int index) {
        return 2
                + own.match(new Scale.Cases<>(
                        oneOf -> oneOf.choices().indexOf(common.choices().get(index)),
                        anyOf -> anyOf.choices().indexOf(common.choices().get(index)),
                        whole -> within(whole, common.whole().orElseThrow(), index),
                        day -> within(day, common.day().orElseThrow(), index)));
    }

    private static int within(Scale.Whole own, Scale.Whole finer, int index) {
        int value = index == 0 ? finer.from() : finer.starts().get(index - 1);
        return (int) own.starts().stream().filter(start -> start <= value).count();
    }

    private static int within(Scale.Day own, Scale.Day finer, int index) {
        return (int) own.starts().stream()
                .filter(finer.starts().subList(0, index)::contains)
                .count();
    }

    /** Says whether each cell is made up of the one in its own place. */
    static boolean isSame(List<CellSet> parts) {
        return IntStream.range(0, parts.size())
                .allMatch(place -> parts.get(place).minus(CellSet.cell(place)).isEmpty());
    }

    /** Returns the cells of a book that are made up of any. */
    static CellSet possible(List<CellSet> parts) {
        return IntStream.range(0, parts.size())
                .filter(place -> !parts.get(place).isEmpty())
                .mapToObj(CellSet::cell)
                .reduce(CellSet.EMPTY, CellSet::with);
    }

    /** Returns the common cells that lie in some cells of a book. */
    static CellSet fine(Scale own, CellSet cells, Scale common) {
        List<CellSet> parts = parts(own, common, common.known().with(CellSet.UNKNOWN));
        CellSet fine = CellSet.EMPTY;
        for (CellSet cell : cells) {
            fine = fine.with(parts.get(cell.first()));
        }
        return fine;
    }
}
