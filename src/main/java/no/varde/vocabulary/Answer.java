package no.varde.vocabulary;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
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

    /**
     * A day, or no more than the month or the year that it lies in.
     *
     * @param date the day, or the one that counts where no more than a month or a year was told
     * @param precision how much of it was told
     */
    record Day(LocalDate date, Precision precision) implements Answer {

        /** A day that was told as such. */
        public Day(LocalDate date) {
            this(date, Precision.DAY);
        }

        /** Says whether no more than a month or a year was told. */
        public boolean isRough() {
            return precision != Precision.DAY;
        }

        /** Returns in words what was told, and no more. */
        public String told(Locale locale) {
            DateTimeFormatter format =
                    switch (precision) {
                        case DAY -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG);
                        case MONTH -> DateTimeFormatter.ofPattern("LLLL uuuu");
                        case YEAR -> DateTimeFormatter.ofPattern("uuuu");
                    };
            return format.withLocale(locale).format(date);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.day().apply(this);
        }

        @Override
        public String written() {
            return precision.format.format(date);
        }
    }

    /** How much of a day was told. */
    enum Precision {
        DAY("uuuu-MM-dd"),
        MONTH("uuuu-MM"),
        YEAR("uuuu");

        private final DateTimeFormatter format;

        Precision(String pattern) {
            this.format = DateTimeFormatter.ofPattern(pattern);
        }
    }
}
