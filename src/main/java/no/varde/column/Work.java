package no.varde.column;

import java.util.List;

/** A piece of the work of a reading: makes a column, or some, of columns that are made before it. */
interface Work {

    /**
     * Does the work for every case at once.
     *
     * @param scratch a column to write on
     */
    void on(long[][] columns, long[] scratch);

    /** Returns the work of adding to some columns the cases for which all terms hold. */
    static Work ofAll(List<Term> terms, int[] into) {
        int[] columns = columns(terms);
        long[] flips = flips(terms);
        return (all, met) -> {
            System.arraycopy(all[Places.EVERY_CASE], 0, met, 0, met.length);
            for (int i = 0; i < columns.length; i++) {
                long[] column = all[columns[i]];
                long flip = flips[i];
                for (int word = 0; word < met.length; word++) {
                    met[word] &= column[word] ^ flip;
                }
            }
            for (int target : into) {
                add(met, all[target]);
            }
        };
    }

    /** Returns the work of adding to a column the cases for which at least so many terms hold; one at least. */
    static Work ofAtLeast(int number, List<Term> terms, int into) {
        int[] columns = columns(terms);
        long[] flips = flips(terms);
        return (all, scratch) -> {
            long[] every = all[Places.EVERY_CASE];
            long[][] met = new long[number][every.length]; // one more of them than the place says
            for (int i = 0; i < columns.length; i++) {
                long[] column = all[columns[i]];
                for (int more = Math.min(i, number - 1); more >= 0; more--) {
                    count(column, flips[i], more == 0 ? every : met[more - 1], met[more]);
                }
            }
            add(met[number - 1], all[into]);
        };
    }

    /** Adds to the cases in which one more is met those in which as many were met before, and this is. */
    private static void count(long[] column, long flip, long[] before, long[] into) {
        for (int word = 0; word < into.length; word++) {
            into[word] |= before[word] & (column[word] ^ flip);
        }
    }

    private static void add(long[] column, long[] into) {
        for (int word = 0; word < into.length; word++) {
            into[word] |= column[word];
        }
    }

    private static int[] columns(List<Term> terms) {
        return terms.stream().mapToInt(Term::column).toArray();
    }

    private static long[] flips(List<Term> terms) {
        return terms.stream().mapToLong(term -> term.negated() ? -1L : 0).toArray();
    }
}
