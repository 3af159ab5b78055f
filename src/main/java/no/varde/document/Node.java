package no.varde.document;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value of a YAML or JSON document, with its place. */
public sealed interface Node {

    Place place();

    /** Says in a word what this is, for messages. */
    Message kind();

    /** Returns what a reading makes of this node. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of node. */
    record Cases<T>(Function<Mapping, T> mapping, Function<Sequence, T> sequence, Function<Scalar, T> scalar) {}

    /** Keys and values in the order of the file; no key stands twice. */
    record Mapping(Place place, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.mapping().apply(this);
        }

        public @Nullable Node get(String key) {
            for (Entry entry : entries) {
                if (entry.key().equals(key)) {
                    return entry.value();
                }
            }
            return null;
        }

        @Override
        public Message kind() {
            return FormCode.A_MAPPING.of();
        }
    }

    record Entry(Place place, String key, Node value) {}

    record Sequence(Place place, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.sequence().apply(this);
        }

        @Override
        public Message kind() {
            return FormCode.A_LIST.of();
        }
    }

    /** A single value as it was written. */
    record Scalar(Place place, String text, Type type) implements Node {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.scalar().apply(this);
        }

        public enum Type {
            TEXT,
            NUMBER,
            BOOLEAN,
            NOTHING
        }

        @Override
        public Message kind() {
            return switch (type) {
                case TEXT -> FormCode.A_TEXT.of();
                case NUMBER -> FormCode.A_NUMBER.of();
                case BOOLEAN -> FormCode.TRUE_OR_FALSE.of();
                case NOTHING -> FormCode.NOTHING.of();
            };
        }
    }
}
