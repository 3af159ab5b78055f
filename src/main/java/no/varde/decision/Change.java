package no.varde.decision;

import java.util.List;

/**
 * Something in a result that is not as it was.
 *
 * @param from what it was: {@link #ABSENT} or {@link #PRESENT}, the id of a level or of a time, the kind of an
 *     outcome, or a day
 * @param to what it is now, in the same words
 * @param because differences that are enough, all together, to bring it about, and of which none can be left out
 * @param further whether it takes an answer, too, to a question that is asked only when these differences are there
 */
public record Change(Subject subject, String from, String to, List<Difference> because, boolean further) {
    public Change {
        because = List.copyOf(because);
    }

    /** Makes a change that its differences bring about by themselves. */
    public Change(Subject subject, String from, String to, List<Difference> because) {
        this(subject, from, to, because, false);
    }

    public static final String ABSENT = "ABSENT";
    public static final String PRESENT = "PRESENT";

    /** What a change can be of. */
    public enum Kind {
        PERSON,
        LEVEL,
        PLAN_LINE,
        MEASURE,
        DUTY,
        /** When a measure or duty that stood and still stands is to be done. */
        TIME,
        WARNING,
        REVIEW,
        REVIEW_EVENT
    }

    /**
     * The part of a result that changed.
     *
     * @param id its id in the vocabulary; that of a person is the ref, those of a level and of the review are fixed
     *     words
     * @param ref the person whom it is listed with
     */
    public record Subject(Kind kind, String id, String ref) {}

    public boolean isGone() {
        return to.equals(ABSENT);
    }
}
