package no.varde.difference;

import java.util.List;
import java.util.Objects;
import no.varde.difference.Move.Direction;
import no.varde.difference.Move.Matter;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;

/**
 * What a way of changing means to the person at risk: less protection is milder, more is stricter. A duty, a warning, a line and a review are protection by being there, and a time by being
 * early.
 */
record Judged(Matter matter, Direction direction) {

    static Judged of(Topic subject, String from, String to, Vocabulary old, Vocabulary present) {
        return switch (subject.about()) {
            case LEVEL -> new Judged(Matter.LEVEL, direction(rank(from, old), rank(to, present)));
            case MEASURE -> outcome(OutcomeKind.valueOf(from), OutcomeKind.valueOf(to));
            case TIME -> new Judged(Matter.TIME, direction(-hour(from, old), -hour(to, present)));
            case DUTY -> said(Matter.DUTY, to);
            case WARNING -> said(Matter.WARNING, to);
            case PLAN -> said(Matter.PLAN, to);
            case REVIEW -> said(Matter.REVIEW, to);
        };
    }

    private static Judged said(Matter matter, String to) {
        return new Judged(matter, to.equals(Topic.SAID) ? Direction.STRICTER : Direction.MILDER);
    }

    private static Judged outcome(OutcomeKind from, OutcomeKind to) {
        Direction direction = direction(-place(from), -place(to));
        OutcomeKind lower = direction == Direction.MILDER ? to : from;
        OutcomeKind higher = direction == Direction.MILDER ? from : to;
        Matter matter = lower == OutcomeKind.BLOCKED
                ? Matter.BLOCK
                : higher == OutcomeKind.NEEDS_CLARIFICATION ? Matter.CLARIFICATION : Matter.OUTCOME;
        return new Judged(matter, direction);
    }

    private static int place(OutcomeKind kind) {
        return OutcomeKind.BY_PROTECTION.indexOf(kind);
    }

    private static int rank(String id, Vocabulary vocabulary) {
        return vocabulary.levels().stream()
                .filter(level -> level.id().equals(id))
                .mapToInt(Level::rank)
                .findFirst()
                .orElse(0);
    }

    /** Returns the place of a time among those of a book; behind all of them where none is said. */
    private static int hour(String id, Vocabulary vocabulary) {
        List<Time> times = vocabulary.times().times();
        return times.stream()
                .filter(time -> Objects.equals(time.id(), id))
                .mapToInt(Time::rank)
                .findFirst()
                .orElse(times.stream().mapToInt(Time::rank).max().orElse(0) + 1);
    }

    private static Direction direction(int was, int is) {
        return is == was ? Direction.OTHER : is < was ? Direction.MILDER : Direction.STRICTER;
    }
}
