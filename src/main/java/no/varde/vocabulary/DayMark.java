package no.varde.vocabulary;

import java.time.LocalDate;

/** A day on which a cell of dates begins: a fixed one, or one counted from the day of the assessment. */
public sealed interface DayMark {

    LocalDate on(LocalDate asOf);

    /** Returns where the mark lies in days, nearly; good enough to order the marks of one question. */
    double nearly();

    record Fixed(LocalDate date) implements DayMark {
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
        public LocalDate on(LocalDate asOf) {
            return asOf.plusMonths(months).plusDays(days);
        }

        @Override
        public double nearly() {
            return months * 30.44 + days;
        }
    }
}
