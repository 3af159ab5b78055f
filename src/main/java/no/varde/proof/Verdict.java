package no.varde.proof;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import no.varde.document.Fault;
import no.varde.document.Message;
import no.varde.rulebook.Principle;
import org.jspecify.annotations.Nullable;

/** What became of a principle. */
public record Verdict(Principle principle, Outcome outcome) {

    /** What a trial can end with. */
    public sealed interface Outcome {

        /** Returns what a reading makes of this outcome. */
        <T> T match(Cases<T> cases);

        /** A reading: what it makes of each kind of outcome. */
        record Cases<T>(Function<Proved, T> proved, Function<Refuted, T> refuted, Function<Unfinished, T> unfinished) {}

        /** It holds in every case. */
        record Proved() implements Outcome {
            @Override
            public <T> T match(Cases<T> cases) {
                return cases.proved().apply(this);
            }
        }

        /** It fails. */
        record Refuted(Counterexample counterexample) implements Outcome {
            @Override
            public <T> T match(Cases<T> cases) {
                return cases.refuted().apply(this);
            }
        }

        /** Whether it holds was not found out in the time that there was. */
        record Unfinished(Duration most) implements Outcome {
            @Override
            public <T> T match(Cases<T> cases) {
                return cases.unfinished().apply(this);
            }
        }
    }

    public boolean isProved() {
        return outcome.match(new Outcome.Cases<>(proved -> true, refuted -> false, unfinished -> false));
    }

    /** Returns what is wrong with the book because of this; null where nothing is. */
    public @Nullable Fault fault() {
        String id = principle.head().id();
        return outcome.match(new Outcome.Cases<Optional<Message>>(
                        proved -> Optional.empty(),
                        refuted -> Optional.of(
                                ProofCode.FAILS.of(id, refuted.counterexample().what())),
                        unfinished -> Optional.of(
                                ProofCode.UNFINISHED.of(id, unfinished.most().toSeconds()))))
                .map(what -> new Fault(principle.head().place(), "", what))
                .orElse(null);
    }

    /** Returns the case in which the principle fails; null where none was found. */
    public @Nullable Counterexample counterexample() {
        return outcome.match(new Outcome.Cases<Optional<Counterexample>>(
                        proved -> Optional.empty(),
                        refuted -> Optional.of(refuted.counterexample()),
                        unfinished -> Optional.empty()))
                .orElse(null);
    }
}
