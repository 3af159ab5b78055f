package no.varde.page.book;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import no.varde.decision.Decider;
import no.varde.proof.Principles;
import no.varde.proof.Verdict;
import no.varde.web.Failure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Proves the principles of the book that is served, once, beside the service: nothing waits for it. */
@Component
final class Proofs {

    private static final Logger LOG = LoggerFactory.getLogger(Proofs.class);

    /** How far it is. */
    sealed interface State {

        record Underway() implements State {}

        /**
         * Every principle has been tried.
         *
         * @param at when that was
         * @param took how long it took
         */
        record Tried(ZonedDateTime at, Duration took, List<Verdict> verdicts) implements State {}

        /** It could not be done; the failure has this name in the log. */
        record Stopped(String failure) implements State {}
    }

    private final Decider decider;
    private final Clock clock;
    private volatile State state = new State.Underway();
    private @Nullable Thread running;

    Proofs(Decider decider, Clock clock) {
        this.decider = decider;
        this.clock = clock;
    }

    State state() {
        return state;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void begin() {
        if (running == null) {
            Thread thread = new Thread(this::prove, "principles");
            thread.setDaemon(true);
            thread.start();
            running = thread;
        }
    }

    /** Tries every principle. Whatever becomes of it, the service goes on and tells it. */
    void prove() {
        ZonedDateTime at = ZonedDateTime.now(clock);
        try {
            List<Verdict> verdicts = Principles.prove(decider, LocalDate.now(clock));
            state = new State.Tried(at, Duration.between(at, ZonedDateTime.now(clock)), verdicts);
            verdicts.stream()
                    .filter(verdict -> !verdict.isProved())
                    .forEach(verdict -> LOG.warn(
                            "the principle {} fails in some case; see the page of the principles",
                            verdict.principle().head().id()));
        } catch (RuntimeException | Error thrown) { // a book too large for the memory, too
            state = new State.Stopped(Failure.log(thrown));
        }
    }
}
