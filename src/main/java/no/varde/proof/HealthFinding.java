package no.varde.proof;

import java.util.Comparator;
import no.varde.document.Message;
import no.varde.document.Place;
import no.varde.document.Worded;

/**
 * Something of a book that is dead, of no effect, or more than is needed.
 *
 * @param place where the rule stands, or the vocabulary as a whole
 * @param message what is so of it
 */
public record HealthFinding(Kind kind, Place place, Message message) implements Worded {

    static final Comparator<HealthFinding> ORDER =
            Comparator.comparing(HealthFinding::kind).thenComparing(HealthFinding::place);

    /** What can be found. */
    public enum Kind {
        UNFINISHED(true),
        NEVER_FIRES(true),
        NEVER_LISTED(true),
        ALWAYS_BLOCKED(true),
        MATTERS_FOR_NOTHING(false),
        IMPLIED(false),
        SUPERFLUOUS(false),
        LONE_LETTERS(false);

        private final boolean isFault;

        Kind(boolean isFault) {
            this.isFault = isFault;
        }
    }

    /** Says whether something must be mended; else it is a remark. */
    public boolean isFault() {
        return kind.isFault;
    }

    @Override
    public String in(String language) {
        return place + ": " + message.in(language);
    }

    @Override
    public String toString() {
        return place + ": " + message;
    }
}
