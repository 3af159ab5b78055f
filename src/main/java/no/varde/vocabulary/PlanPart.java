package no.varde.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * A part of a plan, under a heading of its own.
 *
 * @param use what the part is for, where that is more than to be read with the rest; null otherwise
 */
public record PlanPart(String id, Reach concerns, Text heading, @Nullable Use use) {

    /** What a part of a plan is for. */
    public enum Use {
        /** To be gone through before the plan is on paper. */
        BEFORE_PAPER,
        /** To be copied by hand, so that it says nothing of what it is for to whoever finds it. */
        BY_HAND,
        /** In words for the person the plan is for, on a sheet of its own. */
        OWN_SHEET
    }

    /** Says whether the part is printed with the plan: what is to be copied by hand or gone through first, is not. */
    public boolean isOnPaper() {
        return use == null || use == Use.OWN_SHEET;
    }
}
