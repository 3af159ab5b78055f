package no.varde.cli;

import java.util.List;
import java.util.stream.Collectors;
import no.varde.document.Worded;

/** Thrown when a command cannot be understood or its input has faults; each fault is for the user. */
final class WrongArguments extends RuntimeException {

    private final transient List<Worded> faults;

    WrongArguments(Worded fault) {
        this(List.of(fault));
    }

    WrongArguments(List<? extends Worded> faults) {
        super(faults.stream().map(Object::toString).collect(Collectors.joining("; ")));
        this.faults = List.copyOf(faults);
    }

    List<Worded> faults() {
        return faults;
    }
}
