package no.varde.report;

import java.time.LocalDate;
import java.util.List;
import no.varde.decision.Difference.OtherAnswer;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Scale;
import org.jspecify.annotations.Nullable;

/**
 * All numbers or days that no rule tells apart from one of them.
 *
 * @param low the first one; null where there is none
 * @param high the last one; null where there is none
 */
record CellRange(@Nullable Answer low, @Nullable Answer high) {

    /** Returns the range about the answer that came, or null where it is neither a number nor a day. */
    static @Nullable CellRange of(OtherAnswer difference, LocalDate asOf) {
        Scale scale = difference.question().scale();
        if (scale instanceof Scale.Whole whole && difference.to() instanceof Answer.Whole number) {
            int low = whole.from();
            int high = whole.to();
            for (int start : whole.starts()) {
                low = start <= number.value() ? start : low;
                high = start > number.value() && start <= high ? start - 1 : high;
            }
            return new CellRange(new Answer.Whole(low), new Answer.Whole(high));
        }
        if (scale instanceof Scale.Day days && difference.to() instanceof Answer.Day day) {
            List<LocalDate> starts =
                    days.starts().stream().map(mark -> mark.on(asOf)).toList();
            LocalDate low = starts.stream()
                    .filter(start -> !start.isAfter(day.date()))
                    .max(LocalDate::compareTo)
                    .orElse(null);
            LocalDate high = starts.stream()
                    .filter(start -> start.isAfter(day.date()))
                    .min(LocalDate::compareTo)
                    .map(start -> start.minusDays(1))
                    .orElse(difference.question().notAfterAsOf() ? asOf : null);
            return new CellRange(low == null ? null : new Answer.Day(low), high == null ? null : new Answer.Day(high));
        }
        return null;
    }
}
