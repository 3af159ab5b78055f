package no.varde.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.varde.assessment.Assessment;
import no.varde.assessment.Became;
import org.jspecify.annotations.Nullable;

/**
 * What goes with a conversation from one time to the next. Immutable.
 *
 * @param former what was last told, where the conversation goes on with a file; null where it does not
 * @param became what became of measures, at most one for each measure of a person
 */
public record Followed(@Nullable Assessment former, List<Became> became) {

    public static final Followed NOTHING = new Followed(null, List.of());

    public Followed {
        became = List.copyOf(became);
    }

    /** Returns what became of a measure of somebody, where that is noted. */
    public Optional<Became> of(String ref, String measure) {
        return became.stream().filter(one -> one.isOf(ref, measure)).findFirst();
    }

    /** Returns the same with something noted of a measure, in place of what was noted of it before. */
    public Followed with(Became other) {
        List<Became> changed = new ArrayList<>(without(other.ref(), other.measure()).became);
        changed.add(other);
        return new Followed(former, changed);
    }

    /** Returns the same with nothing noted of a measure. */
    public Followed without(String ref, String measure) {
        return new Followed(
                former, became.stream().filter(one -> !one.isOf(ref, measure)).toList());
    }
}
