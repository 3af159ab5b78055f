package no.varde.vocabulary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long an answer stands before the question must be asked anew. */
public enum Age {
    /** On the day itself. */
    NOW(0),
    /** For two weeks. */
    WEEKS(14),
    /** For a quarter of a year. */
    MONTHS(90),
    /** Always. */
    LASTING(Long.MAX_VALUE);

    private final long days;

    Age(long days) {
        this.days = days;
    }

    /** Says whether an answer of a day no longer stands on another day. */
    public boolean isOver(LocalDate given, LocalDate now) {
        return ChronoUnit.DAYS.between(given, now) > days;
    }

    /** Returns the one of two that is over first. */
    public Age orShorter(Age other) {
        return ordinal() <= other.ordinal() ? this : other;
    }
}
