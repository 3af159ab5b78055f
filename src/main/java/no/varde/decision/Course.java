package no.varde.decision;

import java.util.List;
import java.util.Set;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * How the run of one person went.
 *
 * @param fired every step that fired, in order
 * @param facts what was known of the person at the end
 */
public record Course(List<Step> fired, Facts facts) {
    public Course {
        fired = List.copyOf(fired);
    }

    /** Returns all that was concluded, outcomes included. */
    public Set<Conclusion> concluded() {
        return facts.concluded();
    }

    /** By what fired and what came of it: the same run again is another object. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Course course
                && fired.equals(course.fired)
                && concluded().equals(course.concluded());
    }

    @Override
    public int hashCode() {
        return fired.hashCode();
    }
}
