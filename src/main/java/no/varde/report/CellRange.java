package no.varde.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        LocalDate last = difference.question().notAfterAsOf() ? asOf : null;
        return difference
                .question()
                .scale()
                .match(new Scale.Cases<Optional<CellRange>>(
                        oneOf -> Optional.empty(),
                        anyOf -> Optional.empty(),
                        whole -> difference.to().asNumber().map(number -> of(whole, number)),
                        day -> difference.to().asDay().map(to -> of(day, to, asOf, last))))
                .orElse(null);
    }

    private static CellRange of(Scale.Whole scale, int number) {
        int low = scale.from();
        int high = scale.to();
        for (int start : scale.starts()) {
            low = start <= number ? start : low;
            high = start > number && start <= high ? start - 1 : high;
        }
        return new CellRange(new Answer.Whole(low), new Answer.Whole(high));
    }

    private static CellRange of(Scale.Day scale, LocalDate day, LocalDate asOf, @Nullable LocalDate last) {
        List<LocalDate> starts =
                scale.starts().stream().map(mark -> mark.on(asOf)).toList();
        Answer low = starts.stream()
                .filter(start -> !start.isAfter(day))
                .max(LocalDate::compareTo)
                .map(Answer.Day::new)
                .orElse(null);
        LocalDate high = starts.stream()
                .filter(start -> start.isAfter(day))
                .min(LocalDate::compareTo)
                .map(start -> start.minusDays(1))
                .orElse(last);
        return new CellRange(low, high == null ? null : new Answer.Day(high));
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
        return low != null && other.high != null && low.equals(next(other.high));
    }

    /** Returns the number or day after one. */
    private static Answer next(Answer answer) {
        return answer.match(new Answer.Cases<>(
                unknown -> unknown,
                choice -> choice,
                choices -> choices,
                whole -> new Answer.Whole(whole.value() + 1),
                day -> new Answer.Day(day.date().plusDays(1))));
    }

    /** Returns the range in words. */
    String in(AnswerText answers, Labels labels) {
        if (high == null) {
            return low == null ? labels.of("answer.any") : labels.of("answer.after", answers.word(low, Map.of()));
        }
        if (low == null) {
            return labels.of("answer.before", answers.word(next(high), Map.of()));
        }
        String last = answers.word(high, Map.of());
        return low.equals(high) ? last : labels.of("answer.range", answers.word(low, Map.of()), last);
    }
}
