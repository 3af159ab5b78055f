package no.varde.conversation;

import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import no.varde.explanation.NextQuestion;
import no.varde.explanation.NextQuestions;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.vocabulary.Role;

/**
 * What can be asked further where the pages of a conversation have ended. What was asked in vain can be asked again, and
 * comes last; what is not to be asked, and what the one who answers makes of the case, is never among it. Safe for use by
 * many threads.
 */
public final class Further {

    private final NextQuestion next;
    private final Route route;
    private final Duration most;

    /** @param most how long it is looked for questions that matter only beside others */
    Further(NextQuestion next, Route route, Duration most) {
        this.next = next;
        this.route = route;
        this.most = most;
    }

    /**
     * Questions to ask.
     *
     * @param asked the best first
     * @param all false where the time did not suffice: then there may be others
     */
    public record Found(List<Asked> asked, boolean all) {
        public Found {
            asked = List.copyOf(asked);
        }
    }

    /** Returns the questions to which one answer alone changes a level, a duty, or what is to be done first. */
    public List<Asked> ofFirst(Conversation conversation) {
        return inOrder(conversation, next.byOneAnswer(conversation.given(), closed(conversation), Aim.FIRST_SCREEN));
    }

    /** Returns the questions to which an answer changes the list, alone or beside others, but for those {@link #ofFirst}. */
    public Found ofList(Conversation conversation) {
        Assessment given = conversation.given();
        NextQuestions found = next.within(given, closed(conversation), Aim.LIST, most);
        Set<Asked> first = new HashSet<>(ofFirst(conversation));
        List<Asked> others = inOrder(conversation, found.questions()).stream()
                .filter(asked -> !first.contains(asked))
                .toList();
        return new Found(others, found.all());
    }

    /**
     * Returns the questions that a sheet of somebody's plan still hangs on, in the order of the pages: of the plan of the
     * main person those of anybody, of that of a member no other member's. What was asked in vain is not asked again.
     *
     * @param whose the person whom the plan is for
     * @param lines the ids of the lines that can stand on the sheet
     */
    public List<Asked> ofPlan(Conversation conversation, AssessedPerson whose, Set<String> lines) {
        Assessment given = conversation.given();
        Set<Asked> settled = closed(conversation);
        settled.addAll(conversation.inVain());
        Set<Asked> found = next.ofPlan(given, settled, whose.role(), lines, most).questions().stream()
                .map(Candidate::asked)
                .collect(Collectors.toSet());
        return route.stops(given).stream()
                .flatMap(stop -> stop.asked().stream())
                .filter(asked -> whose.role() == Role.MAIN
                        || asked.ref().equals(given.main().ref())
                        || asked.ref().equals(whose.ref()))
                .filter(found::contains)
                .toList();
    }

    private Set<Asked> closed(Conversation conversation) {
        return route.leftOut(conversation.given(), true);
    }

    private static List<Asked> inOrder(Conversation conversation, List<Candidate> candidates) {
        return candidates.stream()
                .map(Candidate::asked)
                .sorted(Comparator.comparing(conversation.inVain()::contains))
                .toList();
    }
}
