package no.varde.column;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.varde.assessment.Answers;
import no.varde.assessment.Assessment;
import no.varde.vocabulary.Vocabulary;

/**
 * The answers of many cases in columns. Case by case, a bit of each column says whether the answer to a question lies in a
 * cell. A member's answers stand in the row of the household: there is a set of columns for the main person of every case, one
 * for the first member of those that have any, and so on. Immutable.
 */
public final class CaseColumns {

    private final int size;
    private final List<long[][]> persons;

    CaseColumns(int size, List<long[][]> persons) {
        this.size = size;
        this.persons = List.copyOf(persons);
    }

    /** Returns what the runs of some assessments know of what was answered. */
    public static CaseColumns of(Vocabulary vocabulary, List<Assessment> cases) {
        List<List<Answers>> answers = new ArrayList<>();
        for (Assessment one : cases) {
            answers.add(one.persons().stream()
                    .map(person -> Answers.of(vocabulary, one, person))
                    .toList());
        }
        return ofAnswers(vocabulary, answers);
    }

    /**
     * Returns the columns of what runs know.
     *
     * @param cases what each person's run knows, the main person first, apart from the facts about the household
     */
    public static CaseColumns ofAnswers(Vocabulary vocabulary, List<List<Answers>> cases) {
        Places places = new Places(vocabulary.slots());
        int most = cases.stream().mapToInt(List::size).max().orElse(1);
        List<long[][]> persons = new ArrayList<>();
        for (int person = 0; person < most; person++) {
            Rows rows = new Rows(places, cases.size());
            for (int row = 0; row < cases.size(); row++) {
                if (person < cases.get(row).size()) {
                    rows.put(row, cases.get(row).get(person));
                }
            }
            persons.add(rows.columns());
        }
        return new CaseColumns(cases.size(), persons);
    }

    /** Returns how many cases there are. */
    public int size() {
        return size;
    }

    /** Returns the columns of each person, the main person first. */
    List<long[][]> persons() {
        return persons;
    }

    /** Puts answers into columns, case by case. */
    private static final class Rows {

        private final Places places;
        private final long[][] columns;
        private final long[] none;

        Rows(Places places, int size) {
            this.places = places;
            this.none = new long[(size + Long.SIZE - 1) / Long.SIZE];
            this.columns = new long[places.number()][];
            Arrays.fill(columns, none);
            columns[Places.EVERY_CASE] = none.clone();
        }

        void put(int row, Answers answers) {
            set(Places.EVERY_CASE, row);
            for (int slot = 0; slot < places.slots(); slot++) {
                for (long cells = answers.cells(slot).bits(); cells != 0; cells &= cells - 1) {
                    set(places.of(slot, Long.numberOfTrailingZeros(cells)), row);
                }
            }
        }

        private void set(int column, int row) {
            if (columns[column] == none) {
                columns[column] = none.clone();
            }
            columns[column][row / Long.SIZE] |= 1L << row;
        }

        /** Returns the columns; those that are the same in every case, as of what a run does not see, are one. */
        long[][] columns() {
            long[] every = columns[Places.EVERY_CASE];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = Arrays.equals(columns[i], every) ? every : columns[i];
            }
            return columns;
        }
    }
}
