package no.varde.conversation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;

/**
 * What is proved of the questions of a conversation.
 *
 * @param given the answers that it was proved with
 * @param inVain the questions that had been asked in vain then
 * @param matter the questions to ask next: those of the next page that can still change what the page is asked for
 * @param idle questions that cannot change what an aim is about
 */
record Proved(Assessment given, Set<Asked> inVain, Set<Asked> matter, Map<Aim, Set<Asked>> idle) {

    Proved {
        inVain = Set.copyOf(inVain);
        matter = Set.copyOf(matter);
        Map<Aim, Set<Asked>> copied = new EnumMap<>(Aim.class);
        idle.forEach((aim, asked) -> copied.put(aim, Set.copyOf(asked)));
        idle = Map.copyOf(copied);
    }

    /** Says whether nothing was taken back since: then what could not change the list still cannot. */
    boolean isWithin(Assessment answers, Set<Asked> unknown) {
        return unknown.containsAll(inVain) && Persons.isWithin(given, answers);
    }
}
