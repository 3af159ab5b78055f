package no.varde.assessment;

import java.util.HashMap;
import java.util.Map;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What each person's run knows of an assessment, for whoever asks of one after the other. For use by one thread. */
public final class RunAnswers {

    private final Vocabulary vocabulary;
    private final Assessment assessment;
    private final Map<Integer, long[]> told = new HashMap<>();

    @Nullable
    private LogCells logs;

    public RunAnswers(Vocabulary vocabulary, Assessment assessment) {
        this.vocabulary = vocabulary;
        this.assessment = assessment;
    }

    /** Returns what the run of a person knows, as {@link Answers#of} does. */
    public Answers of(AssessedPerson whose) {
        return Answers.of(vocabulary, assessment, whose, logs());
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
        return Answers.otherwise(vocabulary, told(whose), logs(), others);
    }

    /** Returns what tells how that which the run of a person knows changes when some questions have other answers. */
    public ChangedCells changed(AssessedPerson whose) {
        return new ChangedCells(vocabulary.ties(), told(whose), of(whose));
    }

    private long[] told(AssessedPerson whose) {
        return told.computeIfAbsent(
                whose.number(), number -> Answers.told(vocabulary, assessment, whose.person(), whose.role(), logs()));
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
