package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * What another book says of answers that a book was asked about on an earlier day.
 *
 * @param old the book of that day
 * @param asOf the day, for both books
 * @param seesAll whether the other book asks all that is answered
 * @param changes what changes, losses first
 */
@Shape
public record Today(
        RuleBookId old,
        @JsonProperty("new") RuleBookId present,
        LocalDate asOf,
        boolean seesAll,
        List<EditEffect.Shift> changes) {
    public Today {
        changes = List.copyOf(changes);
    }
}
