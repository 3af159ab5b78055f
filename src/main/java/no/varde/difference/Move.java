package no.varde.difference;

import java.util.List;
import java.util.Locale;
import no.varde.difference.BookDifference.Way;
import no.varde.vocabulary.Role;

/**
 * All ways in which one subject changes that are of one kind and mean the same to the person at risk.
 *
 * @param ways at least one
 */
public record Move(Topic subject, Matter matter, Direction direction, List<Way> ways) {
    public Move {
        ways = List.copyOf(ways);
    }

    /** What is lost or won; in the order in which it is told. */
    public enum Matter {
        LEVEL,
        /** A measure is put forward less, or more. */
        OUTCOME,
        /** A measure is taken away whatever speaks for it, or is no more. */
        BLOCK,
        DUTY,
        WARNING,
        TIME,
        /** A measure is to be clarified no more, or is so now. */
        CLARIFICATION,
        PLAN,
        REVIEW
    }

    /** What a change is to the person at risk. */
    public enum Direction {
        /** There is less protection. */
        MILDER,
        /** There is more protection. */
        STRICTER,
        /** It is called otherwise, and is as much. */
        OTHER
    }

    public boolean isLoss() {
        return direction == Direction.MILDER;
    }

    /**
     * Returns the name by which a file can speak of this, whatever language it is told in: kind, whose, and the id of the
     * subject where it has one, such as {@code outcome main mobile-violence-alarm}.
     */
    public String name() {
        return (matter.name().toLowerCase(Locale.ROOT) + " " + whose(subject.role()) + " " + subject.id()).strip();
    }

    static String whose(Role role) {
        return role == Role.MAIN ? "main" : "member";
    }
}
