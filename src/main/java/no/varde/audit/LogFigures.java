package no.varde.audit;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How far a log went.
 *
 * @param entries how many there are
 * @param covered how many of them the last checkpoint covers
 * @param coveredAt when it was signed, by the clock that only tells what time has passed; none where that was before the log was opened
 */
public record LogFigures(long entries, long covered, OptionalLong coveredAt) {

    LogFigures with(long now) {
        return new LogFigures(now, covered, coveredAt);
    }

    LogFigures covered(long at) {
        return new LogFigures(entries, entries, OptionalLong.of(at));
    }

    /** Returns how long ago the last checkpoint was signed; nothing where that was before the log was opened. */
    public Optional<Duration> sinceCheckpoint() {
        return coveredAt.isPresent()
                ? Optional.of(Duration.ofNanos(System.nanoTime() - coveredAt.getAsLong()))
                : Optional.empty();
    }
}
