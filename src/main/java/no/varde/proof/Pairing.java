package no.varde.proof;

import no.varde.logic.Relation;
import no.varde.rulebook.Principle.Stronger;

/**
 * In what the second case of a pair may be another than the first.
 *
 * @param answers in which answers of the same persons
 * @param entryMore whether one entry more is told in each log
 * @param memberMore whether there may be further members
 */
record Pairing(Relation.Differing answers, boolean entryMore, boolean memberMore) {

    /** Returns pairs that differ in answers alone. */
    static Pairing ofAnswers(Relation.Differing answers) {
        return new Pairing(answers, false, false);
    }

    static Pairing of(Relation.Differing answers, Stronger stronger) {
        return new Pairing(answers, stronger == Stronger.ENTRY_MORE, stronger == Stronger.MEMBER_MORE);
    }

    /** Returns how many entries or members there are at most beside those of the first case. */
    int moreEntries() {
        return entryMore ? 1 : 0;
    }

    int moreMembers() {
        return memberMore ? 1 : 0;
    }
}
