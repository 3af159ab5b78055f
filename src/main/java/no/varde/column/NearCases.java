package no.varde.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.varde.assessment.Answers;

/**
 * Cases that are all nearly the same: in each, what runs know is what they know in the first, but for what is put there. They
 * are quicker made than any cases. For use by one thread.
 */
public final class NearCases {

    private final int size;
    private final List<Person> persons = new ArrayList<>();

    NearCases(Places places, List<Answers> first, int others) {
        this.size = 1 + others;
        first.forEach(answers -> persons.add(new Person(places, answers, size)));
    }

    /**
     * Lets a run know something else in a case.
     *
     * @param person the number of the person
     * @param row the number of the case; that of the first is 0
     * @param changed the bits of the cells of a slot that are not as in the first case
     */
    public void put(int person, int row, int slot, long changed) {
        persons.get(person).put(row, slot, changed);
    }

    CaseColumns columns() {
        return new CaseColumns(
                size, persons.stream().map(person -> person.columns).toList());
    }

    private static final class Person {

        private final Places places;
        private final long[] every;
        private final long[] none;
        private final long[][] columns;

        Person(Places places, Answers first, int size) {
            this.places = places;
            this.none = new long[(size + Long.SIZE - 1) / Long.SIZE];
            this.every = new long[none.length];
            this.columns = new long[places.number()][];
            Arrays.fill(every, -1L);
            every[every.length - 1] = -1L >>> (Long.SIZE * every.length - size);
            Arrays.fill(columns, none);
            columns[Places.EVERY_CASE] = every;
            for (int slot = 0; slot < places.slots(); slot++) {
                for (long cells = first.cells(slot).bits(); cells != 0; cells &= cells - 1) {
                    columns[places.of(slot, Long.numberOfTrailingZeros(cells))] = every;
                }
            }
        }

        void put(int row, int slot, long changed) {
            for (long cells = changed; cells != 0; cells &= cells - 1) {
                own(places.of(slot, Long.numberOfTrailingZeros(cells)))[row / Long.SIZE] ^= 1L << row;
            }
        }

        /** Returns a column that is no longer the same in every case. */
        private long[] own(int column) {
            if (columns[column] == every || columns[column] == none) {
                columns[column] = columns[column].clone();
            }
            return columns[column];
        }
    }
}
