package no.varde.conversation;

import java.util.function.Function;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;

/** Why an answer cannot be taken as it was given. */
public sealed interface FieldFault {

    /** The question, and whose, at whose field it stands. */
    Asked asked();

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
    record NotAChoice(Asked asked, String written) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notAChoice().apply(this);
        }
    }

    /** Not a whole number of the range. */
    record NotANumber(Asked asked, String written, Scale.Whole range) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notANumber().apply(this);
        }
    }

    /** Not a date from 1900 to 2199. */
    record NotADay(Asked asked, String written) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notADay().apply(this);
        }
    }

    /** A date later than the day of the assessment. */
    record TooLate(Asked asked, String written) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tooLate().apply(this);
        }
    }

    /** An answer that another answer, of the same or of the main person, contradicts. */
    record Contradicts(Asked asked, Question other) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.contradicts().apply(this);
        }
    }

    /** An answer that, beside others, cannot be. */
    record CannotBe(Asked asked, Impossible entry) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.cannotBe().apply(this);
        }
    }

    /** An answer that a log says otherwise of. */
    record RecordedOtherwise(Asked asked, Log log) implements FieldFault {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recordedOtherwise().apply(this);
        }
    }
}
