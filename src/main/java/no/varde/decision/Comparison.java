package no.varde.decision;

import java.time.LocalDate;
import java.util.List;

/**
 * What is not as it was at a former assessment, and because of which answers.
 *
 * @param asOf the day of the former assessment
 * @param changes persons and levels, then restrictions, those lifted first, then measures and all else
 */
public record Comparison(LocalDate asOf, List<Change> changes) {
    public Comparison {
        changes = List.copyOf(changes);
    }
}
