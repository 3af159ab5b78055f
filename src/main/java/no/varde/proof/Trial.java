package no.varde.proof;

import java.time.Duration;
import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * How principles are tried.
 *
 * @param most the time for each step of each principle; what is not found out by then is left unfinished
 * @param cores which share of this machine it takes
 * @param told is given each verdict as soon as it is reached, by whichever thread reached it
 */
public record Trial(Duration most, Cores cores, Consumer<Verdict> told) {

    /** Which share of the machine a trial takes. */
    public enum Cores {
        /** One alone, since the others are needed for something else. */
        ONE,
        ALL
    }

    /** Returns a trial of which nobody hears before it is done. */
    public static Trial within(Duration most, Cores cores) {
        return new Trial(most, cores, verdict -> {});
    }

    <T> Stream<T> each(Collection<T> all) {
        return cores == Cores.ONE ? all.stream() : all.parallelStream();
    }
}
