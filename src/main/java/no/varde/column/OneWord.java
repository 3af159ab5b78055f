package no.varde.column;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * The work of one kind of run on the 64 cases of one word, all of which are made; what nobody looks at is left out. It stands in
 * one row of numbers that is read from front to back, for to look it up here and there would take longer than to do it. Immutable.
 */
final class OneWord {

    /** Where what nobody looks at is put. */
    private static final int UNSEEN = 2;

    private static final int FIRST = 3;

    /** Where each column of the run stands among those that are left. */
    private final int[] left;

    private final int given;
    private final int size;

    /**
     * Piece by piece: how many terms must hold, the number of terms, the terms, the number of columns to add to, and these. A
     * term is twice its column, and one more where it is negated.
     */
    private final int[] works;

    /**
     * Makes it of the work of a run.
     *
     * @param wanted the columns that are looked at in the end
     */
    OneWord(Program run, BitSet wanted) {
        BitSet needed = (BitSet) wanted.clone();
        Deque<Work> kept = new ArrayDeque<>();
        for (int i = run.works().size() - 1; i >= 0; i--) { // whatever reads a column comes behind all that make it
            Work work = run.works().get(i);
            if (Arrays.stream(work.into()).anyMatch(needed::get)) {
                work.terms().forEach(term -> needed.set(term.column()));
                kept.addFirst(work);
            }
        }
        needed.clear(Places.EVERY_CASE);
        needed.clear(Places.NO_CASE);
        this.left = new int[run.number()];
        Arrays.fill(left, UNSEEN);
        left[Places.EVERY_CASE] = Places.EVERY_CASE;
        left[Places.NO_CASE] = Places.NO_CASE;
        int next = FIRST;
        for (int column = needed.nextSetBit(0); column >= 0; column = needed.nextSetBit(column + 1)) {
            left[column] = next++;
        }
        this.size = next;
        this.given = FIRST + needed.get(0, run.first()).cardinality();
        this.works = kept.stream().flatMapToInt(this::written).toArray();
    }

    private IntStream written(Work work) {
        IntStream.Builder written = IntStream.builder();
        written.add(work.atLeast()).add(work.terms().size());
        work.terms().forEach(term -> written.add(2 * at(term.column()) + (term.negated() ? 1 : 0)));
        written.add(work.into().length);
        Arrays.stream(work.into()).map(this::at).forEach(written::add);
        return written.build();
    }

    /** Returns where a column of the run stands here. */
    int at(int column) {
        return left[column];
    }

    /** Returns how many columns are left. */
    int size() {
        return size;
    }

    /** Returns how many of them, which come first, are of what the run is given. */
    int given() {
        return given;
    }

    /** Does the work on columns of one word each. */
    void on(long[] columns) {
        int at = 0;
        while (at < works.length) {
            int atLeast = works[at];
            int from = at + 2;
            int to = from + works[at + 1];
            long met = atLeast == to - from
                    ? all(columns, from, to)
                    : atLeast == 1 ? any(columns, from, to) : atLeast(atLeast, columns, from, to);
            at = to + 1 + works[to];
            for (int into = to + 1; into < at; into++) {
                columns[works[into]] |= met;
            }
        }
    }

    private long all(long[] columns, int from, int to) {
        long met = -1L;
        for (int i = from; i < to; i++) {
            met &= term(columns, works[i]);
        }
        return met;
    }

    private long any(long[] columns, int from, int to) {
        long met = 0;
        for (int i = from; i < to; i++) {
            met |= term(columns, works[i]);
        }
        return met;
    }

    private long atLeast(int number, long[] columns, int from, int to) {
        long[] met = new long[number]; // one more of them than the place says
        for (int i = from; i < to; i++) {
            long term = term(columns, works[i]);
            for (int more = number - 1; more > 0; more--) {
                met[more] |= met[more - 1] & term;
            }
            met[0] |= term;
        }
        return met[number - 1];
    }

    private static long term(long[] columns, int term) {
        return columns[term >>> 1] ^ -(term & 1L);
    }
}
