package no.varde.column;

import java.util.List;

/**
 * A piece of the work of a reading: makes a column, or some, of columns that are made before it. To each it adds the cases for
 * which at least so many of some terms hold.
 */
final class Work {

    private final int atLeast;
    private final List<Term> terms;
    private final int[] columns;
    private final long[] flips;
    private final int[] into;

    private Work(int atLeast, List<Term> terms, int... into) {
        this.atLeast = atLeast;
        this.terms = List.copyOf(terms);
        this.columns = terms.stream().mapToInt(Term::column).toArray();
        this.flips = terms.stream().mapToLong(term -> term.negated() ? -1L : 0).toArray();
        this.into = into.clone();
    }

    /** Returns the work of adding to some columns the cases for which all terms hold. */
    static Work ofAll(List<Term> terms, int... into) {
        return new Work(terms.size(), terms, into);
    }

    /** Returns the work of adding to a column the cases for which at least so many terms hold; one at least. */
    static Work ofAtLeast(int number, List<Term> terms, int into) {
        return new Work(number, terms, into);
    }

    int atLeast() {
        return atLeast;
    }

    List<Term> terms() {
        return terms;
    }

    int[] into() {
        return into.clone();
    }

    /**
     * Does the work for every case at once.
     *
     * @param scratch a column to write on
     */
    void on(long[][] all, long[] scratch) {
        if (atLeast == columns.length) {
            ofAll(all, scratch);
        } else {
            ofAtLeast(all);
        }
    }

    private void ofAll(long[][] all, long[] met) {
        System.arraycopy(all[Places.EVERY_CASE], 0, met, 0, met.length);
        for (int i = 0; i < columns.length; i++) {
            long[] column = all[columns[i]];
            long flip = flips[i];
            for (int word = 0; word < met.length; word++) {
                met[word] &= column[word] ^ flip;
            }
        }
        add(met, all);
    }

    private void ofAtLeast(long[][] all) {
        long[] every = all[Places.EVERY_CASE];
        long[][] met = new long[atLeast][every.length]; // one more of them than the place says
        for (int i = 0; i < columns.length; i++) {
            long[] column = all[columns[i]];
            for (int more = Math.min(i, atLeast - 1); more >= 0; more--) {
                count(column, flips[i], more == 0 ? every : met[more - 1], met[more]);
            }
        }
        add(met[atLeast - 1], all);
    }

    /** Adds to the cases in which one more is met those in which as many were met before, and this is. */
    private static void count(long[] column, long flip, long[] before, long[] into) {
        for (int word = 0; word < into.length; word++) {
            into[word] |= before[word] & (column[word] ^ flip);
        }
    }

    private void add(long[] met, long[][] all) {
        for (int target : into) {
            long[] column = all[target];
            for (int word = 0; word < column.length; word++) {
                column[word] |= met[word];
            }
        }
    }
}
