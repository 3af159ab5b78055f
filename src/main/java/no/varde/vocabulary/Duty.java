package no.varde.vocabulary;

import java.util.List;
import java.util.Map;

/** Something that is not optional for the one who helps. */
public record Duty(
        String id, Text name, Reach concerns, Map<String, Text> details, List<String> legalBasis, List<String> source) {
    public Duty {
        details = InOrder.copy(details);
        legalBasis = List.copyOf(legalBasis);
        source = List.copyOf(source);
    }
}
