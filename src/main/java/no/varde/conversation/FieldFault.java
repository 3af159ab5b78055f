package no.varde.conversation;

import java.util.function.Function;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;

/** Why an answer cannot be taken as it was given. */
public sealed interface FieldFault {

    /** The question whose field it stands at. */
    Question question();

    /** Returns what a reading makes of this fault. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of fault. */
    record Cases<T>(
            Function<NotAChoice, T> notAChoice,
            Function<NotANumber, T> notANumber,
            Function<NotADay, T> notADay,
            Function<TooLate, T> tooLate,
            Function<Contradicts, T> contradicts,
            Function<CannotBe, T> cannotBe,
            Function<RecordedOtherwise, T> recordedOtherwise) {}

    /** None of what can be chosen. */
    record NotAChoice(Question question, String written) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notAChoice().apply(this);
        }
    }

    /** Not a whole number of the range. */
    record NotANumber(Question question, String written, Scale.Whole range) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notANumber().apply(this);
        }
    }

    /** Not a date from 1900 to 2199. */
    record NotADay(Question question, String written) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notADay().apply(this);
        }
    }

    /** A date later than the day of the assessment. */
    record TooLate(Question question, String written) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tooLate().apply(this);
        }
    }

    /** An answer that another answer, of the same or of the main person, contradicts. */
    record Contradicts(Question question, Question other) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.contradicts().apply(this);
        }
    }

    /** An answer that, beside others, cannot be. */
    record CannotBe(Question question, Impossible entry) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.cannotBe().apply(this);
        }
    }

    /** An answer that a log says otherwise of. */
    record RecordedOtherwise(Question question, Log log) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recordedOtherwise().apply(this);
        }
    }
}
