package no.varde.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Nobody is found among few: neither by a number that is told, nor by what is left of a sum when all that is told is taken away. */
class SmallCellsTest {

    private static boolean[] column(long... numbers) {
        boolean[][] hidden = SmallCells.of(
                Arrays.stream(numbers).mapToObj(number -> new long[] {number}).toArray(long[][]::new));
        boolean[] column = new boolean[numbers.length];
        IntStream.range(0, numbers.length).forEach(i -> column[i] = hidden[i][0]);
        return column;
    }

    @Test
    void numbers_of_five_and_more_are_told_and_so_is_that_there_is_nobody_else() {
        assertThat(column(5, 12, 0, 7)).containsExactly(false, false, false, false);
    }

    @Test
    void a_small_number_takes_the_next_one_along_so_that_no_sum_tells_it() {
        assertThat(column(4, 12, 6)).containsExactly(true, false, true);
        assertThat(column(12, 2, 9)).containsExactly(false, true, true);
    }

    @Test
    void small_numbers_that_are_five_together_take_nothing_along() {
        assertThat(column(4, 12, 2)).containsExactly(true, false, true);
        assertThat(column(2, 12, 1)).containsExactly(true, true, true);
    }

    @Test
    void a_nought_beside_a_small_number_is_not_told() {
        assertThat(column(4, 12, 2, 0)).containsExactly(true, false, true, true);
    }

    @Test
    void no_line_of_any_table_leaves_a_small_number() {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            int columns = 1 + random.nextInt(6);
            long[][] table = IntStream.range(0, 1 + random.nextInt(8))
                    .mapToObj(row -> IntStream.range(0, columns)
                            .mapToLong(column -> random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(40))
                            .toArray())
                    .toArray(long[][]::new);
            boolean[][] hidden = SmallCells.of(table);
            for (int row = 0; row < table.length; row++) {
                if (columns > 1) {
                    assertTellsNothingSmall(table[row], hidden[row]);
                }
            }
            for (int column = 0; column < columns; column++) {
                int at = column;
                boolean[] hiddenHere = new boolean[table.length];
                IntStream.range(0, table.length).forEach(row -> hiddenHere[row] = hidden[row][at]);
                assertTellsNothingSmall(
                        Arrays.stream(table).mapToLong(row -> row[at]).toArray(), hiddenHere);
            }
        }
    }

    private static void assertTellsNothingSmall(long[] numbers, boolean[] hidden) {
        long left = 0;
        int some = 0;
        boolean anyTold = false;
        for (int i = 0; i < numbers.length; i++) {
            assertThat(hidden[i] || numbers[i] == 0 || numbers[i] >= 5).isTrue();
            left += hidden[i] ? numbers[i] : 0;
            some += hidden[i] && numbers[i] > 0 ? 1 : 0;
            anyTold |= !hidden[i] && numbers[i] > 0;
        }
        if (anyTold) {
            assertThat(some == 0 || some >= 2 && left >= 5)
                    .as("%s %s", Arrays.toString(numbers), Arrays.toString(hidden))
                    .isTrue();
        }
    }
}
