package no.varde.web;

import java.util.List;
import no.varde.document.Document;
import no.varde.document.Fault;

/** Thrown when a request is at fault; carries every fault of it. */
final class Refused extends RuntimeException {

    private final ProblemKind kind;
    private final transient List<RequestFault> faults;

    Refused(ProblemKind kind, List<RequestFault> faults) {
        super(kind.title().toString(), null, false, false);
        this.kind = kind;
        this.faults = List.copyOf(faults);
    }

    Refused(ProblemKind kind, RequestFault fault) {
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
                faults.stream().map(RequestFault::inBody).toList());
    }

    ProblemKind kind() {
        return kind;
    }

    Problem problem(String language) {
        return Problem.of(kind, faults, language);
    }
}
