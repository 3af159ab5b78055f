package no.varde.logic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
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
        if (one instanceof Scale.OneOf a && other instanceof Scale.OneOf b) {
            return common(a.constants(), b.constants(), Scale.OneOf::new);
        }
        if (one instanceof Scale.AnyOf a && other instanceof Scale.AnyOf b) {
            return common(a.members(), b.members(), Scale.AnyOf::new);
        }
        if (one instanceof Scale.Whole a && other instanceof Scale.Whole b) {
            return whole(a, b);
        }
        return one instanceof Scale.Day a && other instanceof Scale.Day b ? day(a, b) : null;
    }

    /** Says whether every answer of either scale is one of the other, however they cut them. */
    static boolean haveSameAnswers(Scale one, Scale other) {
        if (one instanceof Scale.Whole a && other instanceof Scale.Whole b) {
            return a.from() == b.from() && a.to() == b.to();
        }
        return one.getClass().equals(other.getClass())
                && Set.copyOf(one.choices()).equals(Set.copyOf(other.choices()));
    }

    private static @Nullable Scale common(List<String> one, List<String> other, Function<List<String>, Scale> scale) {
        List<String> both = one.stream().filter(other::contains).toList();
        return both.isEmpty() ? null : scale.apply(both);
    }

    private static @Nullable Scale whole(Scale.Whole a, Scale.Whole b) {
        int from = Math.max(a.from(), b.from());
        int to = Math.min(a.to(), b.to());
        TreeSet<Integer> starts = new TreeSet<>(a.starts());
        starts.addAll(b.starts());
        starts.removeIf(start -> start <= from || start > to);
        return from > to || starts.size() + 3 > Scale.MOST_CELLS
                ? null
                : new Scale.Whole(from, to, List.copyOf(starts));
    }

    private static @Nullable Scale day(Scale.Day a, Scale.Day b) {
        List<DayMark> marks = new ArrayList<>(a.starts());
        b.starts().stream().filter(mark -> !marks.contains(mark)).forEach(marks::add);
        boolean mixed = marks.stream().map(Object::getClass).distinct().count() > 1;
        marks.sort(Comparator.comparingDouble(DayMark::nearly));
        return mixed || marks.size() + 3 > Scale.MOST_CELLS ? null : new Scale.Day(marks);
    }

    /** Returns for each cell of a scale which cells of the common one make it up. */
    static long[] parts(Scale own, Scale common, long possible) {
        long[] parts = new long[own.width()];
        for (int cell = 0; cell < common.width(); cell++) {
            int within = cell < 2 ? cell : within(own, common, cell - 2);
            parts[within] |= possible & 1L << cell;
        }
        return parts;
    }

    private static int within(Scale own, Scale common, int index) {
        if (own instanceof Scale.Whole whole && common instanceof Scale.Whole finer) {
            int value = index == 0 ? finer.from() : finer.starts().get(index - 1);
            return 2
                    + (int) whole.starts().stream()
                            .filter(start -> start <= value)
                            .count();
        }
        if (own instanceof Scale.Day day && common instanceof Scale.Day finer) {
            return 2
                    + (int) day.starts().stream()
                            .filter(finer.starts().subList(0, index)::contains)
                            .count();
        }
        return 2 + own.choices().indexOf(common.choices().get(index));
    }

    /** Says whether each cell is made up of the one in its own place. */
    static boolean isSame(long[] parts) {
        for (int cell = 0; cell < parts.length; cell++) {
            if ((parts[cell] & ~(1L << cell)) != 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns the cells of a book that are made up of any. */
    static long possible(long[] parts) {
        long possible = 0;
        for (int cell = 0; cell < parts.length; cell++) {
            possible |= parts[cell] == 0 ? 0 : 1L << cell;
        }
        return possible;
    }

    /** Returns the common cells that lie in some cells of a book. */
    static long fine(Scale own, long cells, Scale common) {
        long[] parts = parts(own, common, common.known() | Scale.UNKNOWN);
        long fine = 0;
        for (int cell = 0; cell < parts.length; cell++) {
            fine |= (cells & 1L << cell) == 0 ? 0 : parts[cell];
        }
        return fine;
    }
}
