package no.varde.decision;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Question;

/** One thing that is not as it was in a former assessment. */
public sealed interface Difference {

    /** Returns the ref of the person whom it is about; what concerns all stands with the main person. */
    String ref();

    /** Returns this where it is another answer. */
    default Optional<OtherAnswer> answer() {
        return match(new Cases<>(
                otherDay -> Optional.empty(),
                presence -> Optional.empty(),
                otherEntry -> Optional.empty(),
                Optional::of));
    }

    /** Returns what a reading makes of this difference. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of difference. */
    record Cases<T>(
            Function<OtherDay, T> otherDay,
            Function<Presence, T> presence,
            Function<OtherEntry, T> otherEntry,
            Function<OtherAnswer, T> otherAnswer) {}

    /** The day of the assessment is another. */
    record OtherDay(String ref, LocalDate from, LocalDate to) implements Difference {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.otherDay().apply(this);
        }
    }

    /** A member came into the household, or is no longer in it. The member's answers are differences of their own. */
    record Presence(String ref, boolean came) implements Difference {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.presence().apply(this);
        }
    }

    /**
     * An entry of a log is new, or is no longer there.
     *
     * @param told what is told of it, by field
     * @param place where it stands among the entries, from 0, of the assessment that has it
     */
    record OtherEntry(String ref, Log log, Map<String, Answer> told, int place, boolean came) implements Difference {
        public OtherEntry {
            told = InOrder.copy(told);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.otherEntry().apply(this);
        }
    }

    record OtherAnswer(String ref, Question question, Answer from, Answer to) implements Difference {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.otherAnswer().apply(this);
        }
    }
}
