package no.varde.audit;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which numbers of a table are not told, so that nobody is found among few. A number from 1 to 4 is not told. Neither are others in
 * its row or its column, the smallest first, until those that are not told are at least two and five together: whoever knows the
 * sums, and takes away what is told, is left with no small number either. A nought beside them is not told, since it would say of
 * the others that they are none.
 */
final class SmallCells {

    /** The smallest number that is told. */
    static final long LEAST = 5;

    private static final int FEWEST_HIDDEN = 2;

    private final long[][] table;
    private final boolean[][] hidden;

    private SmallCells(long[][] table) {
        this.table = table;
        this.hidden = Arrays.stream(table).map(row -> new boolean[row.length]).toArray(boolean[][]::new);
    }

    /** A number in its place. */
    private record Cell(int row, int column, long number) {}

    /**
     * Says which numbers are not told.
     *
     * @param table rows of the same length; each column holds all of whom it tells, in one of its rows
     */
    static boolean[][] of(long[][] table) {
        SmallCells cells = new SmallCells(table);
        cells.hideSmall();
        while (cells.hideOneMore()) {
            // until no line tells too much
        }
        cells.hideNoughts();
        return cells.hidden;
    }

    private int columns() {
        return table.length == 0 ? 0 : table[0].length;
    }

    private void hideSmall() {
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < columns(); column++) {
                hidden[row][column] = table[row][column] > 0 && table[row][column] < LEAST;
            }
        }
    }

    /** Returns whether there was a line that told too much, in which another number is hidden now. */
    private boolean hideOneMore() {
        for (int at = 0; at < columns(); at++) {
            int column = at;
            if (hideIn(table.length, row -> new Cell(row, column, table[row][column]))) {
                return true;
            }
        }
        for (int at = 0; columns() > 1 && at < table.length; at++) {
            int row = at;
            if (hideIn(columns(), column -> new Cell(row, column, table[row][column]))) {
                return true;
            }
        }
        return false;
    }

    private boolean hideIn(int length, IntFunction<Cell> line) {
        long sum = 0;
        int number = 0;
        for (int i = 0; i < length; i++) {
            Cell cell = line.apply(i);
            if (hidden[cell.row()][cell.column()]) {
                sum += cell.number();
                number++;
            }
        }
        if (number == 0 || sum >= LEAST && number >= FEWEST_HIDDEN) {
            return false;
        }
        Optional<Cell> next = IntStream.range(0, length)
                .mapToObj(line)
                .filter(cell -> cell.number() > 0 && !hidden[cell.row()][cell.column()])
                .min(Comparator.comparingLong(Cell::number));
        next.ifPresent(cell -> hidden[cell.row()][cell.column()] = true);
        return next.isPresent();
    }

    private void hideNoughts() {
        boolean[][] noughts = new boolean[table.length][columns()];
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < columns(); column++) {
                noughts[row][column] = table[row][column] == 0 && (anyInRow(row) || anyInColumn(column));
            }
        }
        for (int row = 0; row < table.length; row++) {
            for (int column = 0; column < columns(); column++) {
                hidden[row][column] |= noughts[row][column];
            }
        }
    }

    private boolean anyInRow(int row) {
        return IntStream.range(0, columns()).anyMatch(column -> hidden[row][column]);
    }

    private boolean anyInColumn(int column) {
        return IntStream.range(0, table.length).anyMatch(row -> hidden[row][column]);
    }
}
