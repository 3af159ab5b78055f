package no.varde.vocabulary;

import java.util.stream.Collectors;

/**
 * What a sentence speaks of. Sentences of one subject say different things of the same.
 *
 * @param id of the entry of the vocabulary; empty where there is only one of the kind
 */
public record Subject(Kind kind, String id) {

    /** The kinds of subjects, in the order in which a book is written. */
    public enum Kind {
        /** A question, a law, or a fact of a log or of the household: what an answer or the day says. */
        ANSWER,
        FINDING,
        COUNT,
        LEVEL,
        /** A measure or a duty. */
        ACTION,
        /** Several measures and duties, any of which is to be done in time. */
        ACTIONS,
        WARNING,
        PLAN_ITEM,
        REVIEW
    }

    /** Returns what a condition speaks of. */
    public static Subject of(Condition condition) {
        return condition.match(new Condition.Cases<>(
                answer -> new Subject(Kind.ANSWER, answer.band().of()),
                finding -> new Subject(Kind.FINDING, finding.finding()),
                level -> new Subject(Kind.LEVEL, ""),
                count -> new Subject(Kind.COUNT, count.count().id()),
                duty -> new Subject(Kind.ACTION, duty.duty()),
                outcome -> new Subject(Kind.ACTION, outcome.measure()),
                Subject::dueBy));
    }

    private static Subject dueBy(Condition.DueBy dueBy) {
        String ids = dueBy.any().stream()
                .flatMap(standing -> standing.due().stream())
                .map(Conclusion.Due::subject)
                .distinct()
                .collect(Collectors.joining(" "));
        return new Subject(dueBy.any().size() == 1 ? Kind.ACTION : Kind.ACTIONS, ids);
    }

    /** Returns what a conclusion speaks of. */
    public static Subject of(Conclusion conclusion) {
        return conclusion.match(new Conclusion.Cases<>(
                finding -> new Subject(Kind.FINDING, finding.id()),
                atLeast -> new Subject(Kind.LEVEL, ""),
                level -> new Subject(Kind.LEVEL, ""),
                duty -> new Subject(Kind.ACTION, duty.id()),
                Subject::action,
                Subject::action,
                Subject::action,
                Subject::action,
                Subject::action,
                Subject::action,
                warning -> new Subject(Kind.WARNING, warning.id()),
                review -> new Subject(Kind.REVIEW, review.id()),
                planItem -> new Subject(Kind.PLAN_ITEM, planItem.id()),
                due -> new Subject(Kind.ACTION, due.subject())));
    }

    private static Subject action(Conclusion.AboutMeasure conclusion) {
        return new Subject(Kind.ACTION, conclusion.measure());
    }
}
