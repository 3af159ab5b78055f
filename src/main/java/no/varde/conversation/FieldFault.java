package no.varde.conversation;

import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;

/** Why an answer cannot be taken as it was given. */
public sealed interface FieldFault {

    /** The question whose field it stands at. */
    Question question();

    /** None of what can be chosen. */
    record NotAChoice(Question question, String written) implements FieldFault {}

    /** Not a whole number of the range. */
    record NotANumber(Question question, String written, Scale.Whole range) implements FieldFault {}

    /** Not a date from 1900 to 2199. */
    record NotADay(Question question, String written) implements FieldFault {}

    /** A date later than the day of the assessment. */
    record TooLate(Question question, String written) implements FieldFault {}

    /** An answer that another answer, of the same or of the main person, contradicts. */
    record Contradicts(Question question, Question other) implements FieldFault {}

    /** An answer that, beside others, cannot be. */
    record CannotBe(Question question, Impossible entry) implements FieldFault {}
}
