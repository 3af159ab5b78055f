package no.varde.column;

import java.util.Arrays;
import java.util.List;
import no.varde.rulebook.ConclusionIndex;

/**
 * All the work of one kind of run, in order.
 *
 * @param first the column of the conclusion with number 0; the others follow it
 * @param number how many columns there are: those that are given, those of the conclusions, and those in between
 * @param household for each fact about the household whether it holds of this person
 */
record Program(ConclusionIndex index, List<Work> works, int first, int number, List<Term> household) {
    Program {
        works = List.copyOf(works);
        household = List.copyOf(household);
    }

    /**
     * Makes the runs.
     *
     * @param given the columns of what the runs know
     */
    Concluded run(long[][] given) {
        long[][] columns = Arrays.copyOf(given, number);
        for (int i = given.length; i < number; i++) {
            columns[i] = new long[given[Places.EVERY_CASE].length];
        }
        long[] scratch = new long[given[Places.EVERY_CASE].length];
        works.forEach(work -> work.on(columns, scratch));
        return new Concluded(this, columns);
    }
}
