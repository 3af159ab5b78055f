package no.varde.vocabulary;

import java.util.Set;

/** What a sentence under "when" means. A negation is a sentence of its own, never a word put before one. */
public sealed interface Condition {

    /** The answer lies in a band. Facts about the household, and laws in force, are bands too. */
    record AnswerIs(Band band) implements Condition {}

    record FindingIs(String finding, boolean found) implements Condition {}

    /** The level lies between two ranks, both included; rank 0 is the lowest level. */
    record LevelIs(int lowest, int highest) implements Condition {}

    record CountIs(Count count, boolean reached) implements Condition {}

    record DutyIs(String duty) implements Condition {}

    record OutcomeIs(String measure, Set<OutcomeKind> kinds) implements Condition {}
}
