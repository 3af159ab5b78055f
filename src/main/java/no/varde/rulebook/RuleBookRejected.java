package no.varde.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import no.varde.document.Fault;

/** Thrown when a book has faults; carries all of them. Nothing of a rejected book runs. */
public final class RuleBookRejected extends RuntimeException {

    private final transient List<Fault> faults;

    RuleBookRejected(List<Fault> faults) {
        super(faults.stream()
                .map(Fault::toString)
                .collect(Collectors.joining("\n", "the rule book has faults:\n", "")));
        this.faults = List.copyOf(faults);
    }

    public List<Fault> faults() {
        return faults;
    }
}
