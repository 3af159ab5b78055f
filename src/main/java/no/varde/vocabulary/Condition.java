package no.varde.vocabulary;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a sentence under "when" means. A negation is a sentence of its own, never a word put before one. */
public sealed interface Condition {

    /** Returns what a reading makes of this condition. */
    <T> T match(Cases<T> cases);

    /**
     * A reading: what it makes of each kind of condition. Kinds are told apart in no other way, so a new kind does not
     * compile until every reading has said what it makes of it.
     */
    record Cases<T>(
            Function<AnswerIs, T> answer,
            Function<FindingIs, T> finding,
            Function<LevelIs, T> level,
            Function<CountIs, T> count,
            Function<DutyIs, T> duty,
            Function<OutcomeIs, T> outcome,
            Function<DueBy, T> dueBy) {}

    /** Returns the answers that are asked for; nothing where the condition is about what is concluded. */
    default Optional<Band> answer() {
        return match(new Cases<>(
                answer -> Optional.of(answer.band()),
                finding -> Optional.empty(),
                level -> Optional.empty(),
                count -> Optional.empty(),
                duty -> Optional.empty(),
                outcome -> Optional.empty(),
                dueBy -> Optional.empty()));
    }

    /** Says whether the condition is about the level itself, and not by way of something else. */
    default boolean isOfLevel() {
        return match(new Cases<>(
                answer -> false,
                finding -> false,
                level -> true,
                count -> false,
                duty -> false,
                outcome -> false,
                dueBy -> false));
    }

    /** Returns the measure whose outcome is asked for, not by way of a count; nothing where none is. */
    default Optional<String> outcomeOf() {
        return match(new Cases<>(
                answer -> Optional.empty(),
                finding -> Optional.empty(),
                level -> Optional.empty(),
                count -> Optional.empty(),
                duty -> Optional.empty(),
                outcome -> Optional.of(outcome.measure()),
                dueBy -> Optional.empty()));
    }

    /** The answer lies in a band. Facts about the household, and laws in force, are bands too. */
    record AnswerIs(Band band) implements Condition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.answer().apply(this);
        }
    }

    record FindingIs(String finding, boolean found) implements Condition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.finding().apply(this);
        }
    }

    /** The level lies between two ranks, both included; rank 0 is the lowest level. */
    record LevelIs(int lowest, int highest) implements Condition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.level().apply(this);
        }
    }

    record CountIs(Count count, boolean reached) implements Condition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.count().apply(this);
        }
    }

    record DutyIs(String duty) implements Condition {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.duty().apply(this);
        }
    }

    /**
     * That a measure has one of some outcomes.
     *
     * @param kinds always in the order of {@link OutcomeKind}: what is found by going through them is the same in every run
     */
    record OutcomeIs(String measure, Set<OutcomeKind> kinds) implements Condition {
        public OutcomeIs {
            Set<OutcomeKind> ordered = EnumSet.noneOf(OutcomeKind.class);
            ordered.addAll(kinds);
            kinds = Collections.unmodifiableSet(ordered);
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.outcome().apply(this);
        }
    }

    /**
     * That something is to be done not later than at a time: a measure that is recommended, or a duty that holds.
     *
     * @param time the id of the time
     * @param any what it may be; one of these is enough
     */
    record DueBy(String time, List<Standing> any) implements Condition {
        public DueBy {
            any = List.copyOf(any);
        }

        /**
         * A measure or duty that may stand, with its times.
         *
         * @param stands that the measure is recommended, or that the duty holds
         * @param due its times up to the one that is asked for
         */
        public record Standing(Conclusion stands, List<Conclusion.Due> due) {
            public Standing {
                due = List.copyOf(due);
            }
        }

        @Override
        public <T> T match(Cases<T> cases) {
            return cases.dueBy().apply(this);
        }
    }
}
