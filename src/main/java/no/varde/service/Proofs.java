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

/** What is proved of the principles of one book. */
public sealed interface Proofs {

    /** Far more than the principles of a book of some thousand rules need. */
    Duration MOST = Duration.ofSeconds(60);

    /** Returns what a reading makes of these proofs. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of proofs. */
    record Cases<T>(Function<Tried, T> tried, Function<Stopped, T> stopped) {}

    /**
     * Every principle has been tried.
     *
     * @param at when that was
     * @param took how long it took
     */
    record Tried(ZonedDateTime at, Duration took, List<Verdict> verdicts) implements Proofs {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.tried().apply(this);
        }

        public Tried {
            verdicts = List.copyOf(verdicts);
        }
    }

    /** It could not be done; the failure has this name in the log. */
    record Stopped(String failure) implements Proofs {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.stopped().apply(this);
        }
    }

    /** Says whether every principle is known to hold in every case. */
    default boolean areWhole() {
        return match(new Cases<>(tried -> tried.verdicts().stream().allMatch(Verdict::isProved), stopped -> false));
    }

    /** Tries every principle. Whatever becomes of it is told. */
    static Proofs of(Decider decider, Clock clock) {
        ZonedDateTime at = ZonedDateTime.now(clock);
        try {
            List<Verdict> verdicts =
                    Principles.prove(decider, LocalDate.now(clock), Trial.within(MOST, Trial.Cores.ONE));
            return new Tried(at, Duration.between(at, ZonedDateTime.now(clock)), verdicts);
        } catch (RuntimeException | Error thrown) { // a book too large for the memory, too
            return new Stopped(Failure.log(thrown));
        }
    }
}
