package no.varde.column;

import java.util.BitSet;
import java.util.Set;
import no.varde.vocabulary.Conclusion;

/** What the runs of one person came to, in each of many cases: for every conclusion the cases in which it holds. */
public final class Concluded {

    private final Program program;
    private final long[][] columns;

    Concluded(Program program, long[][] columns) {
        this.program = program;
        this.columns = columns;
    }

    /** Returns the cases in which there is such a person, 64 to a word; not to be changed. */
    public long[] every() {
        return columns[Places.EVERY_CASE];
    }

    /** Returns the cases in which a conclusion holds, 64 to a word; not to be changed. */
    public long[] of(Conclusion conclusion) {
        return of(program.index().of(conclusion));
    }

    /**
     * Returns the cases in which the conclusion of a number holds, 64 to a word; not to be changed.
     *
     * @param number -1 for one that no rule can reach
     */
    public long[] of(int number) {
        return columns[number < 0 ? Places.NO_CASE : program.first() + number];
    }

    /** Returns all that was concluded in one case. */
    public Set<Conclusion> in(int row) {
        BitSet held = new BitSet();
        for (int number = 0; number < program.index().size(); number++) {
            held.set(number, is(columns[program.first() + number], row));
        }
        return program.index().all(held);
    }

    /** Says whether a case is in a column. */
    public static boolean is(long[] column, int row) {
        return (column[row / Long.SIZE] >>> row & 1) != 0;
    }

    /** Returns the cases in which this person makes a fact about the household hold, by its place in the vocabulary. */
    long[] household(int fact) {
        return columns[program.household().get(fact).column()];
    }
}
