package no.varde.assessment;

import java.util.Map;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What each person's run knows of an assessment, for whoever asks of one after the other. For use by one thread. */
public final class RunAnswers {

    private final Vocabulary vocabulary;
    private final Assessment assessment;
    private final long[] @Nullable [] told;
    private final @Nullable Answers[] known;

    @Nullable
    private LogCells logs;

    public RunAnswers(Vocabulary vocabulary, Assessment assessment) {
        this.vocabulary = vocabulary;
        this.assessment = assessment;
        this.told = new long[1 + assessment.members().size()][];
        this.known = new Answers[told.length];
    }

    /** Returns what the run of a person knows, as {@link Answers#of} does. */
    public Answers of(AssessedPerson whose) {
        Answers answers = known[whose.number()];
        if (answers == null) {
            answers = Answers.of(vocabulary, told(whose.number()), logs());
            known[whose.number()] = answers;
        }
        return answers;
    }

    /**
     * Returns the cells of an answer of a person that was given, or that a log tells; unknown where it only follows from others.
     *
     * @param person the number of whoever is asked
     */
    public CellSet given(int person, Question question) {
        long cells = told(person)[question.slot()];
        return cells == Answers.UNKNOWN ? CellSet.UNKNOWN : new CellSet(cells);
    }

    /** Says whether a log answers a question in the place of whoever is asked. */
    public boolean isToldByLog(Question question) {
        return logs().told().containsKey(question);
    }

    /**
     * Returns all that the main person's run knows.
     *
     * @param household the facts about the household in the order of the vocabulary
     */
    public Answers ofMain(boolean[] household) {
        return Answers.ofMain(vocabulary, assessment, household, logs());
    }

    /**
     * Returns what the run of a person knows when some questions have other answers, as {@link #of} does of an assessment that has
     * them.
     *
     * @param others the cells of the other answers; of none of the questions a log answers in the place of whoever is asked
     */
    public Answers with(AssessedPerson whose, Map<Question, CellSet> others) {
        return Answers.otherwise(vocabulary, told(whose.number()), logs(), others);
    }

    /** Returns what tells how that which the run of a person knows changes when some questions have other answers. */
    public ChangedCells changed(AssessedPerson whose) {
        return new ChangedCells(vocabulary.ties(), told(whose.number()), of(whose));
    }

    private long[] told(int person) {
        long[] cells = told[person];
        if (cells == null) {
            cells = Answers.told(vocabulary, assessment, assessment.person(person), Role.ofPerson(person), logs());
            told[person] = cells;
        }
        return cells;
    }

    private LogCells logs() {
        LogCells said = logs;
        if (said == null) {
            said = LogCells.of(vocabulary, assessment);
            logs = said;
        }
        return said;
    }
}
