package no.varde.column;

import java.util.Arrays;
import java.util.List;
import no.varde.assessment.Answers;

/**
 * Cases that are all nearly the same: in each, what runs know is what they know in the first, but for what is put there. There are
 * as many as go into one word, and they are used again for the next ones. For use by one thread.
 */
public final class NearCases {

    /** How many cases there are beside the first. */
    public static final int OTHERS = Long.SIZE - 1;

    private final NearReading reading;
    private final long[][] given;
    private final long[][] persons;

    NearCases(NearReading reading, List<Answers> first) {
        this.reading = reading;
        this.given = new long[first.size()][];
        this.persons = new long[first.size()][];
        for (int person = 0; person < persons.length; person++) {
            given[person] = given(reading.run(person), first.get(person));
            persons[person] = Arrays.copyOf(given[person], reading.run(person).size());
        }
    }

    /** Returns the columns of what a run knows in the first case, as if it were so in all. */
    private long[] given(OneWord run, Answers first) {
        Places places = reading.places();
        long[] columns = new long[run.given()];
        columns[Places.EVERY_CASE] = -1L;
        for (int slot = 0; slot < places.slots(); slot++) {
            for (long cells = first.bits(slot); cells != 0; cells &= cells - 1) {
                columns[run.at(places.of(slot, Long.numberOfTrailingZeros(cells)))] = -1L;
            }
        }
        return columns;
    }

    /**
     * Lets a run know something else in a case.
     *
     * @param person the number of the person
     * @param row the number of the case; that of the first is 0
     * @param changed the bits of the cells of a slot that are not as in the first case
     */
    public void put(int person, int row, int slot, long changed) {
        OneWord run = reading.run(person);
        for (long cells = changed; cells != 0; cells &= cells - 1) {
            int column = run.at(reading.places().of(slot, Long.numberOfTrailingZeros(cells)));
            persons[person][column] ^= 1L << row;
        }
    }

    /** Works out what is concluded in all of them. */
    public void read() {
        reading.read(persons);
    }

    /** Makes them all the same again. */
    public void clear() {
        for (int person = 0; person < persons.length; person++) {
            long[] columns = persons[person];
            System.arraycopy(given[person], 0, columns, 0, given[person].length);
            Arrays.fill(columns, given[person].length, columns.length, 0);
        }
    }

    /**
     * Returns the cases in which something is concluded of a person, a bit for each; those where nothing was put are like the
     * first.
     *
     * @param conclusion the number of one of those that are asked for; -1 for one that no rule can reach
     */
    public long in(int person, int conclusion) {
        return persons[person][reading.run(person).at(reading.places().ofConclusion(conclusion))];
    }

    /** Returns the cases in which it is not as in the first case whether they are among some cases. */
    public static long otherThanFirst(long cases) {
        return cases ^ -(cases & 1);
    }
}
