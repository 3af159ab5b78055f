package no.varde.vocabulary;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/**
 * Some cells of one {@link Scale}: those in which an answer lies or can lie, or that a sentence asks for. One cell by
 * itself is such a set too. Immutable; equal where the cells are the same.
 *
 * @param bits one for each cell, the lowest for the cell of unknown answers
 */
public record CellSet(long bits) implements Iterable<CellSet> {

    private static final List<CellSet> CELLS = IntStream.range(0, Long.SIZE)
            .mapToObj(cell -> new CellSet(1L << cell))
            .toList();

    public static final CellSet EMPTY = new CellSet(0);

    /** The cell of an unknown answer. */
    public static final CellSet UNKNOWN = cell(0);

    /** The cell of "none of these", and of a question that does not apply. */
    public static final CellSet NONE = cell(1);

    private static final CellSet NOT_CHOSEN = UNKNOWN.with(NONE);

    /**
     * Returns one cell.
     *
     * @param index its place on the scale, from 0; counted round from the start again where a scale is too wide, which is
     *     a fault of the vocabulary
     */
    public static CellSet cell(int index) {
        return CELLS.get(index % Long.SIZE);
    }

    /** Returns the cells from one place on the scale up to, not including, another one; none where they cross. */
    public static CellSet between(int from, int before) {
        long bits = 0;
        for (int index = from; index < before; index++) {
            bits |= cell(index).bits;
        }
        return new CellSet(bits);
    }

    public boolean isEmpty() {
        return bits == 0;
    }

    /** Says whether this is the one cell of an unknown answer. */
    public boolean isUnknown() {
        return bits == UNKNOWN.bits;
    }

    /** Says whether any cell is in both. */
    public boolean meets(CellSet other) {
        return (bits & other.bits) != 0;
    }

    /** Returns the cells that are in either. */
    public CellSet with(CellSet other) {
        return new CellSet(bits | other.bits);
    }

    /** Returns the cells that are in both. */
    public CellSet common(CellSet other) {
        return new CellSet(bits & other.bits);
    }

    /** Returns the cells that are not in the other. */
    public CellSet minus(CellSet other) {
        return new CellSet(bits & ~other.bits);
    }

    /** Returns those that are a choice, numbers or days: neither unknown nor none. */
    public CellSet chosen() {
        return minus(NOT_CHOSEN);
    }

    public int size() {
        return Long.bitCount(bits);
    }

    /** Returns the place of the first cell on the scale; 64 where there is none. */
    public int first() {
        return Long.numberOfTrailingZeros(bits);
    }

    /** Returns the cells one by one, in the order of the scale. */
    @Override
    public Iterator<CellSet> iterator() {
        return new Iterator<>() {
            private long rest = bits;

            @Override
            public boolean hasNext() {
                return rest != 0;
            }

            @Override
            public CellSet next() {
                if (rest == 0) {
                    throw new NoSuchElementException();
                }
                CellSet cell = cell(Long.numberOfTrailingZeros(rest));
                rest &= rest - 1;
                return cell;
            }
        };
    }
}
