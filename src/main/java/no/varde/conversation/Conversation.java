package no.varde.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A conversation so far. Immutable.
 *
 * @param given the known answers
 * @param inVain what was asked, and stayed unknown
 * @param membersAsked whether the members of the household are known
 * @param proved what was last proved of the questions; null where that was with other members
 * @param trail the pages in the order in which they were first shown
 */
public record Conversation(
        Assessment given,
        Set<Asked> inVain,
        boolean membersAsked,
        Pace pace,
        @Nullable Proved proved,
        List<Stop> trail) {

    public Conversation {
        inVain = Set.copyOf(inVain);
        trail = List.copyOf(trail);
    }

    /** Says whether anything was answered, if only that it is not known. */
    public boolean hasAnswers() {
        return membersAsked
                || !inVain.isEmpty()
                || !given.main().answers().isEmpty()
                || given.logs().values().stream().anyMatch(log -> !log.isEmpty());
    }

    /** Says whether all is proved of the present answers that the pace needs. */
    public boolean isSettled() {
        return pace != Pace.CORE
                || proved != null
                        && proved.given().equals(given)
                        && proved.inVain().equals(inVain);
    }

    /** Says whether a question is one to ask next, as far as was last proved. */
    boolean matters(Asked asked) {
        return proved != null && proved.matter().contains(asked);
    }

    /** Returns questions of which it is proved that they cannot change what is aimed at, whatever else is answered. */
    Set<Asked> idle(Aim aim) {
        return proved != null && proved.isWithin(given, inVain) ? proved.idle().getOrDefault(aim, Set.of()) : Set.of();
    }

    /** Says whether a question was answered, or asked in vain. */
    public boolean wasAsked(Asked asked) {
        return inVain.contains(asked)
                || given.person(asked.ref())
                        .person()
                        .answers()
                        .containsKey(asked.question().id());
    }

    /** Returns the number of a page in the trail, from 1; 0 for one that was not shown. */
    public int number(Stop stop) {
        return trail.indexOf(stop) + 1;
    }

    /** Returns the same conversation at another pace. */
    public Conversation at(Pace other) {
        return new Conversation(given, inVain, membersAsked, other, proved, trail);
    }

    /** Returns the same conversation with a page shown. */
    public Conversation showing(Stop stop) {
        if (trail.contains(stop)) {
            return this;
        }
        List<Stop> longer = new ArrayList<>(trail);
        longer.add(stop);
        return new Conversation(given, inVain, membersAsked, pace, proved, longer);
    }

    /** Returns the same conversation with other answers, after which it is yet to be found what can still matter. */
    Conversation with(Assessment answers, Set<Asked> unknown) {
        boolean isSame = answers.equals(given) && unknown.equals(inVain);
        return isSame ? this : new Conversation(answers, unknown, membersAsked, pace, proved, trail);
    }

    /** Returns the same conversation with more proved. */
    Conversation with(Proved more) {
        return new Conversation(given, inVain, membersAsked, pace, more, trail);
    }

    /** Returns what was asked in vain, but for some questions, and with some others. */
    Set<Asked> inVain(Set<Asked> without, Set<Asked> with) {
        Set<Asked> changed = new HashSet<>(inVain);
        changed.removeAll(without);
        changed.addAll(with);
        return changed;
    }
}
