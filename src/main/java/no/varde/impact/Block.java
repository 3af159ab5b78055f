package no.varde.impact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.column.Concluded;
import no.varde.impact.Track.State;
import no.varde.impact.Tracks.Pair;

/** What becomes of some cases, read with two books on columns: where each way of becoming another is found. */
final class Block {

    private final Map<Moved, List<long[]>> columns = new HashMap<>();

    /**
     * Compares what two books say.
     *
     * @param old what the old book concludes of each person
     */
    Block(List<Pair> pairs, List<Concluded> old, List<Concluded> present) {
        for (Pair pair : pairs) {
            List<List<Concluded>> before = pair.old().groups(old);
            List<List<Concluded>> after = pair.present().groups(present);
            for (int group = 0; group < before.size(); group++) {
                compare(
                        pair,
                        pair.old().columns(before.get(group)),
                        pair.present().columns(after.get(group)));
            }
        }
    }

    private void compare(Pair pair, long[][] before, long[][] after) {
        for (int from = 0; from < before.length; from++) {
            for (int to = 0; to < after.length; to++) {
                State was = pair.old().states().get(from);
                State is = pair.present().states().get(to);
                if (!was.name().equals(is.name()) && meet(before[from], after[to])) {
                    columns.computeIfAbsent(pair.moved(was, is), any -> new ArrayList<>())
                            .add(common(before[from], after[to]));
                }
            }
        }
    }

    private static boolean meet(long[] one, long[] other) {
        for (int word = 0; word < one.length; word++) {
            if ((one[word] & other[word]) != 0) {
                return true;
            }
        }
        return false;
    }

    private static long[] common(long[] one, long[] other) {
        long[] both = new long[one.length];
        for (int word = 0; word < both.length; word++) {
            both[word] = one[word] & other[word];
        }
        return both;
    }

    /** Returns each way with the cases in which it is found: a column for all together, or for each person. */
    Map<Moved, List<long[]>> columns() {
        return columns;
    }

    /** Returns what becomes of one case, each way with how many persons it is of. */
    Map<Moved, Integer> in(int row) {
        Map<Moved, Integer> moved = new HashMap<>();
        columns.forEach((way, each) -> {
            int number = (int)
                    each.stream().filter(column -> Concluded.is(column, row)).count();
            if (number > 0) {
                moved.put(way, number);
            }
        });
        return moved;
    }
}
