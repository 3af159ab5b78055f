package no.varde.explanation;

import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/** Whether what a member answers says nothing of what the household shares, and so nothing of another member. */
final class MembersAlone {

    private MembersAlone() {}

    /** Says whether no answer of a member implies, or rules out, one that is shared. */
    static boolean in(Vocabulary vocabulary) {
        boolean impliesNone = vocabulary.ties().all().stream()
                .allMatch(tie -> ofMember(vocabulary, tie.question().slot())
                        == ofMember(vocabulary, tie.other().slot()));
        return impliesNone
                && vocabulary.impossible().stream()
                        .allMatch(one -> one.where().stream()
                                        .map(band -> ofMember(vocabulary, band.slot()))
                                        .distinct()
                                        .count()
                                < 2);
    }

    private static boolean ofMember(Vocabulary vocabulary, int slot) {
        return vocabulary.slots().reach(slot) == Reach.MEMBER;
    }
}
