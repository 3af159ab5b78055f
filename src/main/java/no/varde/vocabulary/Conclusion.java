package no.varde.vocabulary;

import java.util.Optional;
import java.util.function.Function;

/** What a sentence under "then" means. The values are also the facts that the engine derives. */
public sealed interface Conclusion {

    /** Returns what a reading makes of this conclusion. */
    <T> T match(Cases<T> cases);

    /**
     * A reading: what it makes of each kind of conclusion. What a reading makes of a kind is told in no other way, so a
     * new kind does not compile until every reading has said it. What is asked of one kind alone, that kind answers itself.
     */
    record Cases<T>(
            Function<Finding, T> finding,
            Function<AtLeast, T> atLeast,
            Function<Level, T> level,
            Function<Duty, T> duty,
            Function<Recommended, T> recommended,
            Function<Considered, T> considered,
            Function<NotEnough, T> notEnough,
            Function<Unclear, T> unclear,
            Function<Blocked, T> blocked,
            Function<Outcome, T> outcome,
            Function<Warning, T> warning,
            Function<Review, T> review,
            Function<PlanItem, T> planItem,
            Function<Due, T> due) {}

    /** Says whether this is a finding. */
    default boolean isFinding() {
        return false;
    }

    /** Says whether this is a duty. */
    default boolean isDuty() {
        return false;
    }

    /** Returns the level that is concluded, this one or a higher; nothing where it is something else. */
    default Optional<AtLeast> atLeast() {
        return Optional.empty();
    }

    /** Returns the measure that is put forward; nothing where none is. */
    default Optional<String> proposed() {
        return Optional.empty();
    }

    /** Returns the level of the run; nothing where it is something else. */
    default Optional<Level> levelOfRun() {
        return Optional.empty();
    }

    /** Returns the outcome of a measure; nothing where it is something else. */
    default Optional<Outcome> outcome() {
        return Optional.empty();
    }

    /** Returns the time that is concluded; nothing where it is something else. */
    default Optional<Due> due() {
        return Optional.empty();
    }

    record Finding(String id) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.finding().apply(this);
        }

        @Override
        public boolean isFinding() {
            return true;
        }
    }

    /** The level is this one or higher. */
    record AtLeast(String level, int rank) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.atLeast().apply(this);
        }

        @Override
        public Optional<AtLeast> atLeast() {
            return Optional.of(this);
        }
    }

    /** The level of the run: the highest that was concluded, or the lowest of all. */
    record Level(String id, int rank) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.level().apply(this);
        }

        @Override
        public Optional<Level> levelOfRun() {
            return Optional.of(this);
        }
    }

    record Duty(String id) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.duty().apply(this);
        }

        @Override
        public boolean isDuty() {
            return true;
        }
    }

    /** Something said of one measure. */
    sealed interface AboutMeasure extends Conclusion {
        String measure();
    }

    /** A measure is put forward. */
    sealed interface Proposed extends AboutMeasure {
        @Override
        default Optional<String> proposed() {
            return Optional.of(measure());
        }
    }

    /** A measure no longer stands in the way of a heavier one. */
    sealed interface SetAside extends AboutMeasure {}

    record Recommended(String measure) implements Proposed {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.recommended().apply(this);
        }
    }

    record Considered(String measure) implements Proposed {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.considered().apply(this);
        }
    }

    record NotEnough(String measure) implements SetAside {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.notEnough().apply(this);
        }
    }

    record Unclear(String measure) implements AboutMeasure {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.unclear().apply(this);
        }
    }

    record Blocked(String measure) implements SetAside {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.blocked().apply(this);
        }
    }

    record Outcome(String measure, OutcomeKind kind) implements AboutMeasure {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.outcome().apply(this);
        }

        @Override
        public Optional<Outcome> outcome() {
            return Optional.of(this);
        }
    }

    record Warning(String id) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.warning().apply(this);
        }
    }

    record Review(String id) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.review().apply(this);
        }
    }

    record PlanItem(String id) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.planItem().apply(this);
        }
    }

    /**
     * A measure or duty is to be done not later than at a time; the earliest that is concluded counts. It says nothing of a
     * measure that is not recommended, nor of a duty that does not hold.
     *
     * @param subject the id of the measure or duty
     */
    record Due(String subject, String time, int rank) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.due().apply(this);
        }

        @Override
        public Optional<Due> due() {
            return Optional.of(this);
        }
    }
}
