package no.varde.service;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import no.varde.decision.Decider;
import no.varde.proof.Principles;
import no.varde.proof.Trial;
import no.varde.proof.Verdict;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is proved of the principles of one book. */
public final class Proofs {

    private static final Logger LOG = LoggerFactory.getLogger(Proofs.class);

    /** Far more than the principles of a book of some thousand rules need. */
    private static final Duration MOST = Duration.ofSeconds(60);

    /** How far it is. */
    public sealed interface State {

        /** Returns what a reading makes of this state. */
        <T> T match(Cases<T> cases);

        /** A reading: what it makes of each kind of state. */
        record Cases<T>(
                Function<Underway, T> underway,
                Function<Tried, T> tried,
                Function<Stopped, T> stopped,
                Function<PassedOver, T> passedOver) {}

        /** It goes on, or begins soon. */
        record Underway() implements State {
            @Override
            public <T> T match(Cases<T> cases) {
                return cases.underway().apply(this);
            }
        }

        /**
         * Every principle has been tried.
         *
         * @param at when that was
         * @param took how long it took
         */
        record Tried(ZonedDateTime at, Duration took, List<Verdict> verdicts) implements State {
            @Override
            public <T> T match(Cases<T> cases) {
                return cases.tried().apply(this);
            }

            public Tried {
                verdicts = List.copyOf(verdicts);
            }
        }

        /** It could not be done; the failure has this name in the log. */
        record Stopped(String failure) implements State {
            @Override
            public <T> T match(Cases<T> cases) {
                return cases.stopped().apply(this);
            }
        }

        /** Another book was served before its turn came. */
        record PassedOver() implements State {
            @Override
            public <T> T match(Cases<T> cases) {
                return cases.passedOver().apply(this);
            }
        }
    }

    private volatile State state = new State.Underway();

    Proofs() {}

    public State state() {
        return state;
    }

    void passOver() {
        state = new State.PassedOver();
    }

    /** Tries every principle. Whatever becomes of it, the service goes on and tells it. */
    void prove(Decider decider, Clock clock) {
        state = new State.Underway();
        ZonedDateTime at = ZonedDateTime.now(clock);
        try {
            List<Verdict> verdicts =
                    Principles.prove(decider, LocalDate.now(clock), Trial.within(MOST, Trial.Cores.ONE));
            state = new State.Tried(at, Duration.between(at, ZonedDateTime.now(clock)), verdicts);
            verdicts.stream()
                    .filter(verdict -> !verdict.isProved())
                    .forEach(verdict -> LOG.warn(
                            verdict.counterexample() == null
                                    ? "whether the principle {} holds was not found out in time"
                                    : "the principle {} fails in some case; see the page of the principles",
                            verdict.principle().head().id()));
        } catch (RuntimeException | Error thrown) { // a book too large for the memory, too
            state = new State.Stopped(Failure.log(thrown));
        }
    }
}
