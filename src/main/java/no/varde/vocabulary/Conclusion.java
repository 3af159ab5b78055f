package no.varde.vocabulary;

import java.util.Optional;
import java.util.function.Function;

/** What a sentence under "then" means. The values are also the facts that the engine derives. */
public sealed interface Conclusion {

    /** Returns what a reading makes of this conclusion. */
    <T> T match(Cases<T> cases);

    /**
     * A reading: what it makes of each kind of conclusion. Kinds are told apart in no other way, so a new kind does not
     * compile until every reading has said what it makes of it.
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
        return match(new Cases<>(
                finding -> true,
                atLeast -> false,
                level -> false,
                duty -> false,
                recommended -> false,
                considered -> false,
                notEnough -> false,
                unclear -> false,
                blocked -> false,
                outcome -> false,
                warning -> false,
                review -> false,
                planItem -> false,
                due -> false));
    }

    /** Says whether this is a duty. */
    default boolean isDuty() {
        return match(new Cases<>(
                finding -> false,
                atLeast -> false,
                level -> false,
                duty -> true,
                recommended -> false,
                considered -> false,
                notEnough -> false,
                unclear -> false,
                blocked -> false,
                outcome -> false,
                warning -> false,
                review -> false,
                planItem -> false,
                due -> false));
    }

    /** Returns the level that is concluded, this one or a higher; nothing where it is something else. */
    default Optional<AtLeast> atLeast() {
        return match(new Cases<>(
                finding -> Optional.empty(),
                atLeast -> Optional.of(atLeast),
                level -> Optional.empty(),
                duty -> Optional.empty(),
                recommended -> Optional.empty(),
                considered -> Optional.empty(),
                notEnough -> Optional.empty(),
                unclear -> Optional.empty(),
                blocked -> Optional.empty(),
                outcome -> Optional.empty(),
                warning -> Optional.empty(),
                review -> Optional.empty(),
                planItem -> Optional.empty(),
                due -> Optional.empty()));
    }

    /** Returns the measure that is put forward; nothing where none is. */
    default Optional<String> proposed() {
        return match(new Cases<>(
                finding -> Optional.empty(),
                atLeast -> Optional.empty(),
                level -> Optional.empty(),
                duty -> Optional.empty(),
                recommended -> Optional.of(recommended.measure()),
                considered -> Optional.of(considered.measure()),
                notEnough -> Optional.empty(),
                unclear -> Optional.empty(),
                blocked -> Optional.empty(),
                outcome -> Optional.empty(),
                warning -> Optional.empty(),
                review -> Optional.empty(),
                planItem -> Optional.empty(),
                due -> Optional.empty()));
    }

    /** Returns the measure whose outcome this is; nothing where it is something else. */
    default Optional<String> measureWithOutcome() {
        return match(new Cases<>(
                finding -> Optional.empty(),
                atLeast -> Optional.empty(),
                level -> Optional.empty(),
                duty -> Optional.empty(),
                recommended -> Optional.empty(),
                considered -> Optional.empty(),
                notEnough -> Optional.empty(),
                unclear -> Optional.empty(),
                blocked -> Optional.empty(),
                outcome -> Optional.of(outcome.measure()),
                warning -> Optional.empty(),
                review -> Optional.empty(),
                planItem -> Optional.empty(),
                due -> Optional.empty()));
    }

    /** Returns the time that is concluded; nothing where it is something else. */
    default Optional<Due> due() {
        return match(new Cases<>(
                finding -> Optional.empty(),
                atLeast -> Optional.empty(),
                level -> Optional.empty(),
                duty -> Optional.empty(),
                recommended -> Optional.empty(),
                considered -> Optional.empty(),
                notEnough -> Optional.empty(),
                unclear -> Optional.empty(),
                blocked -> Optional.empty(),
                outcome -> Optional.empty(),
                warning -> Optional.empty(),
                review -> Optional.empty(),
                planItem -> Optional.empty(),
                due -> Optional.of(due)));
    }

    record Finding(String id) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.finding().apply(this);
        }
    }

    /** The level is this one or higher. */
    record AtLeast(String level, int rank) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.atLeast().apply(this);
        }
    }

    /** The level of the run: the highest that was concluded, or the lowest of all. */
    record Level(String id, int rank) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.level().apply(this);
        }
    }

    record Duty(String id) implements Conclusion {
        @Override
        public <T> T match(Cases<T> cases) {
            return cases.duty().apply(this);
        }
    }

    /** Something said of one measure. */
    sealed interface AboutMeasure extends Conclusion {
        String measure();
    }

    /** A measure is put forward. */
    sealed interface Proposed extends AboutMeasure {}

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
    }
}
