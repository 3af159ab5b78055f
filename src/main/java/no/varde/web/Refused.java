package no.varde.web;

import java.util.List;
import no.varde.document.Document;
import no.varde.document.Fault;

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

    /**
     * Returns the refusal of a body that holds no assessment.
     *
     * @param body the body as it was read
     * @param faults everything that is wrong with it
     */
    static Refused assessment(Document body, List<Fault> faults) {
        return new Refused(
                body.root() == null ? ProblemKind.UNREADABLE_BODY : ProblemKind.INVALID_ASSESSMENT,
                faults.stream().map(ProblemFault::inBody).toList());
    }

    Problem problem() {
        return problem;
    }
}
