package no.varde.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.Scale;
import org.jspecify.annotations.Nullable;

/**
 * The cells of an answer when two books cut it differently: every answer of either is there, and every limit of either is a
 * limit. An answer that a book does not take it does not see: it is unknown to it, or of several choices the others remain.
 */
final class Refinement {

    /** Two marks nearer than this, counted in different units, change places from one month to another. */
    private static final double CLOSEST_DAYS = 4;

    private Refinement() {}

    /** Returns the answers of either of two scales, in cells that both can tell apart; null where they cannot be put together. */
    static @Nullable Scale common(Scale one, Scale other) {
        if (one.equals(other)) {
            return one;
        }
        if (!areOfOneKind(one, other)) {
            return null;
        }
        return one.match(new Scale.Cases<>(
                        oneOf -> choices(oneOf.choices(), other.choices(), Scale.OneOf::new),
                        anyOf -> choices(anyOf.choices(), other.choices(), Scale.AnyOf::new),
                        whole -> other.whole().flatMap(beside -> whole(whole, beside)),
                        day -> other.day().flatMap(beside -> day(day, beside))))
                .orElse(null);
    }

    /** Returns a scale of days with one more mark, where it is none of its own. */
    static @Nullable Scale with(DayMark mark, Scale scale) {
        return scale.day()
                .flatMap(day ->
                        day.starts().contains(mark) ? Optional.of(scale) : day(day, new Scale.Day(List.of(mark))))
                .orElse(null);
    }

    static boolean areOfOneKind(Scale one, Scale other) {
        return one.getClass().equals(other.getClass());
    }

    private static Optional<Scale> choices(List<String> one, List<String> other, Function<List<String>, Scale> scale) {
        List<String> all =
                Stream.concat(one.stream(), other.stream()).distinct().toList();
        return all.size() + 2 > Scale.MOST_CELLS ? Optional.empty() : Optional.of(scale.apply(all));
    }

    private static Optional<Scale> whole(Scale.Whole a, Scale.Whole b) {
        int from = Math.min(a.from(), b.from());
        int to = Math.max(a.to(), b.to());
        TreeSet<Integer> starts = new TreeSet<>(a.starts());
        starts.addAll(b.starts());
        starts.addAll(List.of(a.from(), b.from(), a.to() + 1, b.to() + 1));
        starts.removeIf(start -> start <= from || start > to);
        return starts.size() + 3 > Scale.MOST_CELLS
                ? Optional.empty()
                : Optional.of(new Scale.Whole(from, to, List.copyOf(starts)));
    }

    private static Optional<Scale> day(Scale.Day a, Scale.Day b) {
        List<DayMark> marks = new ArrayList<>(a.starts());
        b.starts().stream().filter(mark -> !marks.contains(mark)).forEach(marks::add);
        boolean mixed = marks.stream().map(Object::getClass).distinct().count() > 1;
        marks.sort(Comparator.comparingDouble(DayMark::nearly));
        boolean changePlaces =
                IntStream.range(1, marks.size()).anyMatch(next -> changePlaces(marks.get(next - 1), marks.get(next)));
        return mixed || changePlaces || marks.size() + 3 > Scale.MOST_CELLS
                ? Optional.empty()
                : Optional.of(new Scale.Day(marks));
    }

    private static boolean changePlaces(DayMark one, DayMark next) {
        return next.nearly() - one.nearly() < CLOSEST_DAYS && months(one) != months(next);
    }

    private static int months(DayMark mark) {
        return mark.match(new DayMark.Cases<>(fixed -> 0, DayMark.Counted::months));
    }

    /** Returns the known cells of the common scale in which answers on one of the two scales lie. */
    static CellSet taken(Scale own, Scale common) {
        return IntStream.range(2, common.width())
                .filter(place -> within(own, common, place - 2) >= 2)
                .mapToObj(CellSet::cell)
                .reduce(CellSet.EMPTY, CellSet::with);
    }

    /**
     * Returns for each cell of a scale which cells of the common one make it up.
     *
     * @param possible the common cells in which the answer can lie
     * @param taken those that the book of the scale takes; another is unknown to it, and one of several it does not see
     * @param none the cell of the scale in which an answer is that does not apply
     */
    static List<CellSet> parts(Scale own, Scale common, CellSet possible, CellSet taken, CellSet none) {
        List<CellSet> parts = new ArrayList<>(Collections.nCopies(own.width(), CellSet.EMPTY));
        for (CellSet cell : possible) {
            int within = cell.equals(CellSet.NONE)
                    ? none.first()
                    : taken.meets(cell) ? within(own, common, cell.first() - 2) : 0;
            if (within > 0 || !own.isSet() || cell.isUnknown()) {
                parts.set(within, parts.get(within).with(cell));
            }
        }
        return parts;
    }

    /** Returns the place of the own cell in which the one at an index of the common scale lies; less than 2 where in none. */
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
        return value < own.from() || value > own.to()
                ? -1
                : (int) own.starts().stream().filter(start -> start <= value).count();
    }

    private static int within(Scale.Day own, Scale.Day finer, int index) {
        return (int) own.starts().stream()
                .filter(finer.starts().subList(0, index)::contains)
                .count();
    }

    /** Says whether each cell is made up of the one in its own place, and every common cell has its place. */
    static boolean isSame(List<CellSet> parts, CellSet possible) {
        return IntStream.range(0, parts.size())
                        .allMatch(place ->
                                parts.get(place).minus(CellSet.cell(place)).isEmpty())
                && parts.stream().reduce(CellSet.EMPTY, CellSet::with).equals(possible);
    }

    /** Returns the cells of a book that are made up of any. */
    static CellSet possible(List<CellSet> parts) {
        return IntStream.range(0, parts.size())
                .filter(place -> !parts.get(place).isEmpty())
                .mapToObj(CellSet::cell)
                .reduce(CellSet.EMPTY, CellSet::with);
    }

    /** Returns the common cells that make up some cells of a book. */
    static CellSet fine(List<CellSet> parts, CellSet cells) {
        CellSet fine = CellSet.EMPTY;
        for (CellSet cell : cells) {
            fine = fine.with(parts.get(cell.first()));
        }
        return fine;
    }
}
