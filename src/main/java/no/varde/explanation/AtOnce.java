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
import no.varde.column.NearCases;
import no.varde.column.NearReading;
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
    private final NearReading reading;

    /**
     * Another answer.
     *
     * @param person 0 for the main person, then the members in order
     * @param question none that a log answers in the place of whoever is asked
     */
    record Otherwise(int person, Question question, CellSet cells) {}

    /**
     * Makes it of a book.
     *
     * @param wanted the numbers of the conclusions that are asked for; -1 for one that no rule can reach
     */
    AtOnce(RuleBook book, int... wanted) {
        this.vocabulary = book.vocabulary();
        this.reading = new NearReading(book, wanted);
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

    /** Takes the number of a case. */
    interface Row {
        void take(int row);
    }

    /**
     * Gives out some cases, but for the first, which is none of those that are tried.
     *
     * @param cases a bit for each of those that are read at once
     * @param before how many were read before them
     */
    static void each(long cases, int before, Row taker) {
        for (long bits = cases & ~1L; bits != 0; bits &= bits - 1) {
            taker.take(before + Long.numberOfTrailingZeros(bits));
        }
    }

    /** Takes what is concluded in some cases. */
    interface Taker {

        /**
         * Takes it.
         *
         * @param cases the first of them is the assessment as it is
         * @param before how many cases beside that one were read before these
         */
        void take(NearCases cases, int before);
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
                        .filter(other -> isSeenBy(person.number(), other.person(), other.question()))
                        .forEach(other -> seen.put(other.question(), other.cells()));
                if (!seen.isEmpty()) {
                    household.set(person.number(), answers.with(person, seen));
                }
            }
            return household;
        }

        /** Returns what reads other answers and gives out what is concluded. */
        Cases cases(Taker taker) {
            return new Cases(this, taker);
        }
    }

    /** Other answers beside one assessment, case by case. For use by one thread. */
    final class Cases {

        private final NearCases near;
        private final List<Seen> seen = new ArrayList<>();
        private final Taker taker;
        private int before;
        private int row = 1;

        private Cases(Beside beside, Taker taker) {
            this.near = reading.beside(beside.before);
            this.taker = taker;
            beside.persons.forEach(person -> seen.add(new Seen(person.number(), beside.answers.changed(person))));
        }

        /** What the run of a person sees of a case. */
        private final class Seen implements ChangedCells.Taker {

            private final int number;
            private final ChangedCells changed;

            Seen(int number, ChangedCells changed) {
                this.number = number;
                this.changed = changed;
            }

            @Override
            public void take(int slot, long bits) {
                near.put(number, row, slot, bits);
            }
        }

        /**
         * Adds another answer to a case, beside those that it has.
         *
         * @param question none that a log answers in the place of whoever is asked
         */
        void put(int person, Question question, CellSet cells) {
            for (Seen one : seen) {
                if (isSeenBy(one.number, person, question)) {
                    one.changed.with(question, cells);
                }
            }
        }

        /** Goes on to the next case. */
        void next() {
            for (Seen one : seen) {
                one.changed.each(one);
            }
            row++;
            if (row > NearCases.OTHERS) {
                read();
                near.clear();
            }
        }

        /** Reads what is not read yet. */
        void read() {
            near.read();
            taker.take(near, before);
            before += row - 1;
            row = 1;
        }
    }

    private static boolean isSeenBy(int other, int person, Question question) {
        return person == other || question.reach() == Reach.SHARED;
    }
}
