package no.varde.rulebook;

import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.OutcomeKind;

/** What a step needs. The steps that the book makes itself speak of more than a sentence can. */
public sealed interface Premise {

    /** A sentence of a rule. */
    record Says(Condition condition) implements Premise {}

    /** This has been concluded. */
    record Holds(Conclusion conclusion) implements Premise {}

    /** This has not been concluded. */
    record HoldsNot(Conclusion conclusion) implements Premise {}

    /** The measure is blocked or found wanting. */
    record IsSetAside(String measure) implements Premise {}

    /** The measure is recommended or considered by a rule. */
    record IsProposed(String measure) implements Premise {}

    /** The measure has no outcome of another kind than this. */
    record HasNoOutcomeBut(String measure, OutcomeKind kind) implements Premise {}

    /** No rule concludes a level above this rank; -1 for no level at all. */
    record NothingAbove(int rank) implements Premise {}
}
