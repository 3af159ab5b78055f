package no.varde.certificate;

import java.util.List;
import java.util.function.Function;

/** An answer as a certificate has it, before any book says what it means. */
public sealed interface Value {

    /** Returns what a reading makes of this value. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of value. */
    record Cases<T>(Function<Word, T> word, Function<Words, T> words, Function<Whole, T> whole) {}

    /** A constant, or a day, month or year as it was told. */
    record Word(String text) implements Value {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.word().apply(this);
        }
    }

    /** The members of a set that were chosen, in the order of the book. */
    record Words(List<String> texts) implements Value {
        public Words {
            texts = List.copyOf(texts);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.words().apply(this);
        }
    }

    record Whole(int value) implements Value {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.whole().apply(this);
        }
    }
}
