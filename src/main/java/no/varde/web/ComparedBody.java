package no.varde.web;

import java.util.List;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * A body taken apart: the assessment, and the former one that it holds under {@code since}.
 *
 * @param former null where the body holds none
 */
record ComparedBody(Document present, @Nullable Document former) {

    static final String SINCE = "since";

    static ComparedBody of(Document body) {
        if (!(body.root() instanceof Node.Mapping root) || root.get(SINCE) == null) {
            return new ComparedBody(body, null);
        }
        List<Node.Entry> others = root.entries().stream()
                .filter(entry -> !entry.key().equals(SINCE))
                .toList();
        return new ComparedBody(
                new Document(new Node.Mapping(root.place(), others), body.faults()),
                new Document(root.get(SINCE), List.of()));
    }

    /** Returns a fault of the former assessment with its path in the body. */
    static Fault inFormer(Fault fault) {
        return new Fault(fault.place(), SINCE + (fault.path().isEmpty() ? "" : "." + fault.path()), fault.message());
    }
}
