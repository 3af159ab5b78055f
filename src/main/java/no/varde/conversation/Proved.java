package no.varde.conversation;

import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.explanation.Asked;

/**
 * What is proved of the questions of a conversation.
 *
 * @param given the answers that it was proved with
 * @param inVain the questions that had been asked in vain then
 * @param matter the questions to ask next: those of the next page that can still change the list
 * @param idle questions that cannot change the list
 */
record Proved(Assessment given, Set<Asked> inVain, Set<Asked> matter, Set<Asked> idle) {

    public Proved {
        inVain = Set.copyOf(inVain);
        matter = Set.copyOf(matter);
        idle = Set.copyOf(idle);
    }

    /** Says whether nothing was taken back since: then what could not change the list still cannot. */
    boolean isWithin(Assessment answers, Set<Asked> unknown) {
        return unknown.containsAll(inVain) && Persons.isWithin(given, answers);
    }
}
