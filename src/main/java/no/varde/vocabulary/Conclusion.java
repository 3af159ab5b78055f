package no.varde.vocabulary;

/** What a sentence under "then" means. The values are also the facts that the engine derives. */
public sealed interface Conclusion {

    record Finding(String id) implements Conclusion {}

    /** The level is this one or higher. */
    record AtLeast(String level, int rank) implements Conclusion {}

    /** The level of the run: the highest that was concluded, or the lowest of all. */
    record Level(String id, int rank) implements Conclusion {}

    record Duty(String id) implements Conclusion {}

    /** Something said of one measure. */
    sealed interface AboutMeasure extends Conclusion {
        String measure();
    }

    /** A measure is put forward. */
    sealed interface Proposed extends AboutMeasure {}

    /** A measure no longer stands in the way of a heavier one. */
    sealed interface SetAside extends AboutMeasure {}

    record Recommended(String measure) implements Proposed {}

    record Considered(String measure) implements Proposed {}

    record NotEnough(String measure) implements SetAside {}

    record Unclear(String measure) implements AboutMeasure {}

    record Blocked(String measure) implements SetAside {}

    record Outcome(String measure, OutcomeKind kind) implements AboutMeasure {}

    record Warning(String id) implements Conclusion {}

    record Review(String id) implements Conclusion {}

    record PlanItem(String id) implements Conclusion {}
}
