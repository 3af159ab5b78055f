package no.varde.cli;

import java.util.List;

/** Thrown when a command cannot be understood or its input has faults; each fault is for the user. */
final class WrongArguments extends RuntimeException {

    private final transient List<String> faults;

    WrongArguments(String fault) {
        this(List.of(fault));
    }

    WrongArguments(List<String> faults) {
        super(String.join("; ", faults));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return faults;
    }
}
