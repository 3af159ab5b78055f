package no.varde.difference;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Something that a book says, as small as it can be taken. */
public sealed interface Leaf {

    /** Returns what a reading makes of this leaf. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of leaf. */
    record Cases<T>(Function<Worded, T> worded, Function<Listed, T> listed) {}

    /** Returns this leaf where each value that is no text for people is another. */
    Leaf with(UnaryOperator<String> other);

    /** A text for people, by language. */
    record Worded(Map<String, String> words) implements Leaf {
        public Worded {
            words = Collections.unmodifiableMap(new TreeMap<>(words));
        }

        @Override
        public Leaf with(UnaryOperator<String> other) {
            return this;
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.worded().apply(this);
        }
    }

    /** Values in their order; one alone is a list too. */
    record Listed(List<String> values) implements Leaf {
        public Listed {
            values = List.copyOf(values);
        }

        @Override
        public Leaf with(UnaryOperator<String> other) {
            return new Listed(values.stream().map(other).toList());
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.listed().apply(this);
        }
    }
}
