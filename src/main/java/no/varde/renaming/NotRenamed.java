package no.varde.renaming;

import java.util.List;
import java.util.stream.Collectors;
import no.varde.document.Worded;

/** A clause cannot be said in other words, for these reasons; nothing is changed. */
public final class NotRenamed extends RuntimeException {

    private final transient List<Worded> reasons;

    NotRenamed(List<? extends Worded> reasons) {
        super(reasons.stream().map(Object::toString).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    NotRenamed(Worded reason) {
        this(List.of(reason));
    }

    public List<Worded> reasons() {
        return reasons;
    }
}
