package no.varde.decision;

import java.time.LocalDate;
import java.util.Map;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;

/** One thing that is not as it was in a former assessment. */
public sealed interface Difference {

    /** Returns the ref of the person whom it is about; what concerns all stands with the main person. */
    String ref();

    /** The day of the assessment is another. */
    record OtherDay(String ref, LocalDate from, LocalDate to) implements Difference {}

    /** A member came into the household, or is no longer in it. The member's answers are differences of their own. */
    record Presence(String ref, boolean came) implements Difference {}

    /**
     * An entry of a log is new, or is no longer there.
     *
     * @param told what is told of it, by field
     * @param place where it stands among the entries, from 0, of the assessment that has it
     */
    record OtherEntry(String ref, Log log, Map<String, Answer> told, int place, boolean came) implements Difference {}

    record OtherAnswer(String ref, Question question, Answer from, Answer to) implements Difference {}
}
