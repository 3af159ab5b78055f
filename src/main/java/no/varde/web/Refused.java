package no.varde.web;

import java.util.List;

/** Thrown when a request is at fault; carries every fault of it. */
final class Refused extends RuntimeException {

    private final transient Problem problem;

    Refused(ProblemKind kind, List<ProblemFault> faults) {
        super(kind.title(), null, false, false);
        this.problem = Problem.of(kind, faults);
    }

    Refused(ProblemKind kind, ProblemFault fault) {
        this(kind, List.of(fault));
    }

    Problem problem() {
        return problem;
    }
}
