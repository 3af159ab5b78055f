package no.varde.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

    /** Returns the ranges about some answers, those that meet as one. */
    static List<CellRange> joined(List<OtherAnswer> alike, LocalDate asOf) {
        List<CellRange> joined = new ArrayList<>();
        for (OtherAnswer answer : alike) {
            CellRange range = of(answer, asOf);
            CellRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (range != null && last != null && range.follows(last)) {
                joined.set(joined.size() - 1, new CellRange(last.low, range.high));
            } else if (range != null) {
                joined.add(range);
            }
        }
        return joined;
    }

    private boolean follows(CellRange other) {
        if (low instanceof Answer.Whole number && other.high instanceof Answer.Whole before) {
            return number.value() == before.value() + 1;
        }
        return low instanceof Answer.Day day
                && other.high instanceof Answer.Day before
                && day.date().equals(before.date().plusDays(1));
    }

    /** Returns the range in words. */
    String in(AnswerText answers, Labels labels) {
        if (high == null) {
            return low == null ? labels.of("answer.any") : labels.of("answer.after", answers.word(low, Map.of()));
        }
        if (low == null) {
            Answer next =
                    high instanceof Answer.Day day ? new Answer.Day(day.date().plusDays(1)) : high;
            return labels.of("answer.before", answers.word(next, Map.of()));
        }
        String last = answers.word(high, Map.of());
        return low.equals(high) ? last : labels.of("answer.range", answers.word(low, Map.of()), last);
    }
}
