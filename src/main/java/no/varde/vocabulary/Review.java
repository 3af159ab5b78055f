package no.varde.vocabulary;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What says when an assessment is to be made again. */
public sealed interface Review {

    String id();

    List<String> source();

    /** Returns this where it is a number of days. */
    default Optional<Clock> clock() {
        return match(new Cases<>(Optional::of, event -> Optional.empty()));
    }

    /** Returns this where it is something that may happen. */
    default Optional<Event> event() {
        return match(new Cases<>(clock -> Optional.empty(), Optional::of));
    }

    /** Returns what a reading makes of this review. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of review. */
    record Cases<T>(Function<Clock, T> clock, Function<Event, T> event) {}

    /**
     * A number of days within which to assess again.
     *
     * @param by the id of a question of the main person for a day, by which it is to be done if that day comes earlier
     */
    record Clock(String id, int days, @Nullable String by, List<String> source) implements Review {
        public Clock {
            source = List.copyOf(source);
        }

        /**
         * Returns the last day on which to assess again, never one before that of the assessment.
         *
         * @param answers returns the answer of the main person to the question of an id, unknown where there is none
         */
        public LocalDate last(LocalDate asOf, Function<String, Answer> answers) {
            LocalDate last = asOf.plusDays(days);
            return named(answers)
                    .filter(day -> !day.isBefore(asOf) && day.isBefore(last))
                    .orElse(last);
        }

        private Optional<LocalDate> named(Function<String, Answer> answers) {
            return by == null
                    ? Optional.empty()
                    : answers.apply(by)
                            .match(new Answer.Cases<>(
                                    unknown -> Optional.empty(),
                                    choice -> Optional.empty(),
                                    choices -> Optional.empty(),
                                    whole -> Optional.empty(),
                                    day -> Optional.of(day.date())));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.clock().apply(this);
        }
    }

    /** Something that, when it happens, calls for a new assessment at once. */
    record Event(String id, Text text, List<String> source) implements Review {
        public Event {
            source = List.copyOf(source);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.event().apply(this);
        }
    }
}
