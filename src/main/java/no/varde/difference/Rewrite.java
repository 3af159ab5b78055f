package no.varde.difference;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Something that two books do not say alike, whether it changes any advice or not. */
public sealed interface Rewrite {

    Where where();

    /** Returns what a reading makes of this rewrite. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of rewrite. */
    record Cases<T>(
            Function<Reworded, T> reworded,
            Function<Relisted, T> relisted,
            Function<Came, T> came,
            Function<Went, T> went,
            Function<Renamed, T> renamed) {}

    /** What a text was in a language and is now; null where it is not written. */
    record Words(@Nullable String was, @Nullable String is) {}

    /**
     * A text for people is another.
     *
     * @param words by the language, where it is not as it was
     * @param leftBehind the languages in which it is as it was
     */
    record Reworded(Where where, Map<String, Words> words, List<String> leftBehind) implements Rewrite {
        public Reworded {
            words = Collections.unmodifiableMap(new TreeMap<>(words));
            leftBehind = List.copyOf(leftBehind);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.reworded().apply(this);
        }
    }

    /**
     * Values are others, or in another order where none is removed and none added.
     *
     * @param removed what only the old book has
     * @param added what only the new book has
     */
    record Relisted(Where where, List<String> removed, List<String> added) implements Rewrite {
        public Relisted {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }

        public boolean isOrder() {
            return removed.isEmpty() && added.isEmpty();
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.relisted().apply(this);
        }
    }

    /** A whole entry is new; what it says, by the path within it. */
    record Came(Where where, Map<String, Leaf> says) implements Rewrite {
        public Came {
            says = Collections.unmodifiableMap(new LinkedHashMap<>(says));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.came().apply(this);
        }
    }

    /** A whole entry is gone; what it said, by the path within it. */
    record Went(Where where, Map<String, Leaf> said) implements Rewrite {
        public Went {
            said = Collections.unmodifiableMap(new LinkedHashMap<>(said));
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.went().apply(this);
        }
    }

    /** An entry has another id, and is the same otherwise. */
    record Renamed(Where where, String is) implements Rewrite {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.renamed().apply(this);
        }
    }
}
