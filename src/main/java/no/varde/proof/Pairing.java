package no.varde.proof;

import java.util.Set;
import no.varde.logic.Relation;
import no.varde.rulebook.Principle.MoreNeverLess;
import no.varde.rulebook.Strengthening.Stronger;
import no.varde.vocabulary.InOrder;

/**
 * In what the second case of a pair may be another than the first.
 *
 * @param answers in which answers of the same persons
 * @param entryMore whether one entry more is told in each log
 * @param memberMore whether there may be further members
 * @param excepted the ids of questions of which the principle asks whether they are answered otherwise
 */
record Pairing(Relation.Differing answers, boolean entryMore, boolean memberMore, Set<String> excepted) {

    Pairing {
        excepted = InOrder.copy(excepted);
    }

    /** Returns pairs that differ in answers alone. */
    static Pairing ofAnswers(Relation.Differing answers) {
        return new Pairing(answers, false, false, Set.of());
    }

    static Pairing of(Relation.Differing answers, MoreNeverLess principle) {
        Stronger how = principle.stronger().how();
        return new Pairing(
                answers,
                how == Stronger.ENTRY_MORE,
                how == Stronger.MEMBER_MORE,
                principle.keeps().exceptedQuestions());
    }

    /** Returns how many entries or members there are at most beside those of the first case. */
    int moreEntries() {
        return entryMore ? 1 : 0;
    }

    int moreMembers() {
        return memberMore ? 1 : 0;
    }
}
