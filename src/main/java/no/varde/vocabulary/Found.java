package no.varde.vocabulary;

import java.util.List;
import java.util.Map;

/** What rules find of a case, and the measures that they put forward, by id. */
public record Found(
        Map<String, Finding> findings, List<Level> levels, Map<String, Need> needs, Map<String, Measure> measures) {
    public Found {
        findings = InOrder.copy(findings);
        levels = List.copyOf(levels);
        needs = InOrder.copy(needs);
        measures = InOrder.copy(measures);
    }
}
