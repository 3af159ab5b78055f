package no.varde.report;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * When and by what a result is made.
 *
 * @param made to the second
 * @param zone the zone in which a day is told that an assessment does not say
 */
public record Origin(Instant made, ZoneId zone, String build) {

    private static final String BUILD = build(Origin.class.getPackage().getImplementationVersion());

    /**
     * Returns the present.
     *
     * @param clock tells the time, and the zone of a book that names none
     */
    public static Origin now(Clock clock, Vocabulary vocabulary) {
        return new Origin(clock.instant().truncatedTo(ChronoUnit.SECONDS), vocabulary.zone(clock), BUILD);
    }

    /** Returns what a build is called; one that is not packed has no number. */
    private static String build(@Nullable String version) {
        return version == null ? "varde" : "varde " + version;
    }
}
