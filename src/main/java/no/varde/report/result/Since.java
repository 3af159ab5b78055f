package no.varde.report.result;

import java.time.LocalDate;
import java.util.List;
import no.varde.report.result.Changes.Change;

/**
 * What is not as it was at a former assessment.
 *
 * @param asOf the day of the former assessment
 * @param changes persons and levels, then restrictions, those lifted first, then measures and all else
 */
@Shape
public record Since(LocalDate asOf, List<Change> changes) {
    public Since {
        changes = List.copyOf(changes);
    }
}
