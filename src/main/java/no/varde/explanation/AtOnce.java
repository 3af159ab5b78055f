package no.varde.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Answers;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.ChangedCells;
import no.varde.assessment.RunAnswers;
import no.varde.column.ColumnReading;
import no.varde.column.Concluded;
import no.varde.column.NearCases;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/**
 * Reads an assessment as it is, and beside it with other answers, 64 cases at a time. Safe for use by many threads.
 */
final class AtOnce {

    private final Vocabulary vocabulary;
    private final ColumnReading reading;

    /**
     * Another answer.
     *
     * @param person 0 for the main person, then the members in order
     * @param question none that a log answers in the place of whoever is asked
     */
    record Otherwise(int person, Question question, CellSet cells) {

        boolean isSeenBy(AssessedPerson other) {
            return person == other.number() || question.reach() == Reach.SHARED;
        }
    }

    AtOnce(RuleBook book) {
        this.vocabulary = book.vocabulary();
        this.reading = new ColumnReading(book);
    }

    Beside beside(Assessment assessment) {
        return beside(assessment, new RunAnswers(vocabulary, assessment));
    }

    /**
     * Returns what other answers are read beside.
     *
     * @param answers what the runs of the assessment know
     */
    Beside beside(Assessment assessment, RunAnswers answers) {
        return new Beside(assessment, answers);
    }

    /** Returns the cases in which any of some columns is not as in the first case, 64 to a word. */
    static long[] others(Concluded concluded, List<long[]> columns) {
        long[] every = concluded.every();
        long[] others = new long[every.length];
        for (long[] column : columns) {
            boolean first = Concluded.is(column, 0);
            for (int word = 0; word < others.length; word++) {
                others[word] |= first ? column[word] ^ every[word] : column[word];
            }
        }
        return others;
    }

    /** Takes the number of a case; 0 is that of the assessment as it is. */
    interface Row {
        void take(int row);
    }

    static void each(long[] column, Row taker) {
        for (int word = 0; word < column.length; word++) {
            for (long bits = column[word]; bits != 0; bits &= bits - 1) {
                taker.take(word * Long.SIZE + Long.numberOfTrailingZeros(bits));
            }
        }
    }

    /** One assessment, beside which others are read. For use by one thread. */
    final class Beside {

        private final RunAnswers answers;
        private final List<AssessedPerson> persons;
        private final List<Answers> before;

        private Beside(Assessment assessment, RunAnswers answers) {
            this.answers = answers;
            this.persons = assessment.persons();
            this.before = persons.stream().map(answers::of).toList();
        }

        /** Returns what each person's run knows with some answers to different questions. */
        List<Answers> with(List<Otherwise> others) {
            List<Answers> household = new ArrayList<>(before);
            for (AssessedPerson person : persons) {
                Map<Question, CellSet> seen = new LinkedHashMap<>();
                others.stream()
                        .filter(other -> other.isSeenBy(person))
                        .forEach(other -> seen.put(other.question(), other.cells()));
                if (!seen.isEmpty()) {
                    household.set(person.number(), answers.with(person, seen));
                }
            }
            return household;
        }

        /**
         * Returns what is concluded of each person: in case 0 as it is, and in those behind it with other answers.
         *
         * @param cases other answers to different questions, case by case
         */
        List<Concluded> read(List<List<Otherwise>> cases) {
            NearCases near = reading.near(before, cases.size());
            for (AssessedPerson person : persons) {
                ChangedCells changed = answers.changed(person);
                for (int i = 0; i < cases.size(); i++) {
                    int row = 1 + i;
                    for (Otherwise other : cases.get(i)) {
                        if (other.isSeenBy(person)) {
                            changed.with(other.question(), other.cells());
                        }
                    }
                    changed.each((slot, bits) -> near.put(person.number(), row, slot, bits));
                }
            }
            return reading.read(near);
        }
    }
}
