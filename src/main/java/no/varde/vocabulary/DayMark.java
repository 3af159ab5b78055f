package no.varde.vocabulary;

import java.time.LocalDate;
import java.util.function.Function;

/** A day on which a cell of dates begins: a fixed one, or one counted from the day of the assessment. */
public sealed interface DayMark {

    LocalDate on(LocalDate asOf);

    /** Returns where the mark lies in days, nearly; good enough to order the marks of one question. */
    double nearly();

    /** Says whether the day lies after that of the assessment, whatever that is. */
    boolean isAfterAsOf();

    /** Returns what a reading makes of this mark. */
    <T> T match(Cases<T> cases);

    /** A reading: what it makes of each kind of mark. */
    record Cases<T>(Function<Fixed, T> fixed, Function<Counted, T> counted) {}

    record Fixed(LocalDate date) implements DayMark {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.fixed().apply(this);
        }

        @Override
        public boolean isAfterAsOf() {
            return false;
        }

        @Override
        public LocalDate on(LocalDate asOf) {
            return date;
        }

        @Override
        public double nearly() {
            return date.toEpochDay();
        }
    }

    record Counted(int months, int days) implements DayMark {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.counted().apply(this);
        }

        @Override
        public boolean isAfterAsOf() {
            return nearly() > 0;
        }

        @Override
        public LocalDate on(LocalDate asOf) {
            return asOf.plusMonths(months).plusDays(days);
        }

        @Override
        public double nearly() {
            return months * 30.44 + days;
        }
    }
}
