package no.varde.column;

import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Slots;

/** Where what a run is given stands among its columns: each cell of each slot has one. */
final class Places {

    /** The column of the cases in which the run is made at all. */
    static final int EVERY_CASE = 0;

    /** The column in which no case is. */
    static final int NO_CASE = 1;

    private static final int FIRST = 2;

    /** By slot, the column of its first cell; behind the last slot, how many columns there are. */
    private final int[] first;

    Places(Slots slots) {
        this.first = new int[slots.number() + 1];
        first[0] = FIRST;
        for (int slot = 0; slot < slots.number(); slot++) {
            first[slot + 1] = first[slot] + scale(slots, slot).width();
        }
    }

    private static Scale scale(Slots slots, int slot) {
        Question question = slots.questionAt(slot);
        return slot == Slots.AS_OF ? slots.lawScale() : question == null ? Scale.OneOf.YES_NO : question.scale();
    }

    /** Returns the column of a cell. */
    int of(int slot, int cell) {
        return first[slot] + cell;
    }

    /**
     * Returns the column of a conclusion, behind those of what a run is given.
     *
     * @param number -1 for one that no rule can reach
     */
    int ofConclusion(int number) {
        return number < 0 ? NO_CASE : number() + number;
    }

    int slots() {
        return first.length - 1;
    }

    /** Returns how many columns a run is given. */
    int number() {
        return first[slots()];
    }
}
