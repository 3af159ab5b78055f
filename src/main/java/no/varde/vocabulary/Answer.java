package no.varde.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An answer to one question. Unknown is an answer of its own, never the absence of one. */
public sealed interface Answer {

    Answer UNKNOWN = new Unknown();

    /** Returns the answer as it is written in an assessment. */
    String written();

    /** Says whether there is an answer other than unknown. */
    default boolean isKnown() {
        return !equals(UNKNOWN);
    }

    /** Returns the number that the answer is; nothing where it is none. */
    default Optional<Integer> asNumber() {
        return match(new Cases<>(
                unknown -> Optional.empty(),
                choice -> Optional.empty(),
                choices -> Optional.empty(),
                whole -> Optional.of(whole.value()),
                day -> Optional.empty()));
    }

    /** Returns the day that the answer is; nothing where it is none. */
    default Optional<LocalDate> asDay() {
        return match(new Cases<>(
                unknown -> Optional.empty(),
                choice -> Optional.empty(),
                choices -> Optional.empty(),
                whole -> Optional.empty(),
                day -> Optional.of(day.date())));
    }

    /** Returns what a reading makes of this answer. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of answer. */
    record Cases<T>(
            Function<Unknown, T> unknown,
            Function<Choice, T> choice,
            Function<Choices, T> choices,
            Function<Whole, T> whole,
            Function<Day, T> day) {}

    record Unknown() implements Answer {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unknown().apply(this);
        }

        @Override
        public String written() {
            return "UNKNOWN";
        }
    }

    record Choice(String constant) implements Answer {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.choice().apply(this);
        }

        @Override
        public String written() {
            return constant;
        }
    }

    /** Any number of the members of a set; none of them is an answer too. */
    record Choices(List<String> members) implements Answer {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.choices().apply(this);
        }

        public Choices {
            members = List.copyOf(members);
        }

        @Override
        public String written() {
            return members.toString();
        }
    }

    record Whole(int value) implements Answer {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.whole().apply(this);
        }

        @Override
        public String written() {
            return Integer.toString(value);
        }
    }

    record Day(LocalDate date) implements Answer {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.day().apply(this);
        }

        @Override
        public String written() {
            return date.toString();
        }
    }
}
