package no.varde.vocabulary;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A legal basis, cited and never quoted.
 *
 * @param from the day on which it came into force, where that matters
 * @param until the last day on which it was in force, where it no longer is
 * @param verified false where a lawyer must still check it; the note says what
 */
public record Law(
        String id,
        String cite,
        Text title,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        boolean verified,
        @Nullable Text note,
        List<String> source) {

    /** The key of the band of days on which a law is in force. */
    public static final String IN_FORCE = "IN_FORCE";

    /** The key of the band of all other days. */
    public static final String NOT_IN_FORCE = "NOT_IN_FORCE";

    public Law {
        source = List.copyOf(source);
    }

    /** Says whether the law has a time of validity, so that a rule on it must ask whether it is in force. */
    public boolean isDated() {
        return from != null || until != null;
    }
}
