package no.varde.rulebook;

import java.util.Optional;
import java.util.function.Function;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.OutcomeKind;

/** What a step needs. The steps that the book makes itself speak of more than a sentence can. */
public sealed interface Premise {

    /** Returns what a reading makes of this premise. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of premise. */
    record Cases<T>(
            Function<Says, T> says,
            Function<Holds, T> holds,
            Function<HoldsNot, T> holdsNot,
            Function<IsSetAside, T> isSetAside,
            Function<IsProposed, T> isProposed,
            Function<HasNoOutcomeBut, T> hasNoOutcomeBut,
            Function<NothingAbove, T> nothingAbove) {}

    /** Returns the condition that a sentence of a rule says; nothing where the premise is no sentence. */
    default Optional<Condition> said() {
        return match(new Cases<>(
                says -> Optional.of(says.condition()),
                holds -> Optional.empty(),
                holdsNot -> Optional.empty(),
                isSetAside -> Optional.empty(),
                isProposed -> Optional.empty(),
                hasNoOutcomeBut -> Optional.empty(),
                nothingAbove -> Optional.empty()));
    }

    /** A sentence of a rule. */
    record Says(Condition condition) implements Premise {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.says().apply(this);
        }
    }

    /** This has been concluded. */
    record Holds(Conclusion conclusion) implements Premise {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.holds().apply(this);
        }
    }

    /** This has not been concluded. */
    record HoldsNot(Conclusion conclusion) implements Premise {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.holdsNot().apply(this);
        }
    }

    /** The measure is blocked or found wanting. */
    record IsSetAside(String measure) implements Premise {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.isSetAside().apply(this);
        }
    }

    /** The measure is recommended or considered by a rule. */
    record IsProposed(String measure) implements Premise {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.isProposed().apply(this);
        }
    }

    /** The measure has no outcome of another kind than this. */
    record HasNoOutcomeBut(String measure, OutcomeKind kind) implements Premise {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.hasNoOutcomeBut().apply(this);
        }
    }

    /** No rule concludes a level above this rank; -1 for no level at all. */
    record NothingAbove(int rank) implements Premise {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.nothingAbove().apply(this);
        }
    }
}
