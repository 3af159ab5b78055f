package no.varde.rulebook;

import java.util.function.Function;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;

/** A sentence of the vocabulary, said of the main person or of a member. */
public sealed interface Claim {

    Role role();

    Text text();

    /** Returns what a reading makes of this claim. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of claim. */
    record Cases<T>(Function<Holds, T> holds, Function<Concluded, T> concluded) {}

    /** A sentence that may stand under "when". */
    record Holds(Role role, Condition condition, Text text) implements Claim {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.holds().apply(this);
        }
    }

    /** A sentence that may stand under "then": that it is concluded. */
    record Concluded(Role role, Conclusion conclusion, Text text) implements Claim {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.concluded().apply(this);
        }
    }
}
