package no.varde.service;

import java.util.List;
import java.util.stream.Stream;
import no.varde.document.Fault;
import no.varde.document.FormCode;
import no.varde.document.Place;
import no.varde.proof.Verdict;

/** Thrown when a book is to be served whose principles are not all known to hold; each fault is for whoever serves it. */
public final class Unproved extends RuntimeException {

    private final transient List<Fault> faults;

    Unproved(Proofs proofs) {
        super("the principles of the book are not proved");
        this.faults = proofs.match(new Proofs.Cases<>(
                tried -> tried.verdicts().stream()
                        .map(Verdict::fault)
                        .flatMap(Stream::ofNullable)
                        .toList(),
                stopped -> List.of(
                        new Fault(Place.startOf("principles.yaml"), "", FormCode.NOT_TRIED.of(stopped.failure())))));
    }

    public List<Fault> faults() {
        return faults;
    }
}
