package no.varde.vocabulary;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

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

    /** A number of days within which to assess again. */
    record Clock(String id, int days, List<String> source) implements Review {
        public Clock {
            source = List.copyOf(source);
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
