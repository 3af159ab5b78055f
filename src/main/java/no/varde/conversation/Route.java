package no.varde.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.assessment.ToldByLog;
import no.varde.explanation.Aim;
import no.varde.explanation.Asked;
import no.varde.explanation.InTurn;
import no.varde.explanation.NextQuestions.Candidate;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** The way through the pages of a conversation. */
final class Route {

    private final Vocabulary vocabulary;
    private final List<ConversationPage> pages;

    Route(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.pages = vocabulary.conversation();
    }

    /** Returns every page with the persons that it is taken with; a page of members once, with all of them. */
    List<Stop> stops(Assessment assessment) {
        return pages.stream()
                .filter(page -> isTaken(page, assessment))
                .map(page -> new Stop(page, refs(page, assessment)))
                .toList();
    }

    private static boolean isTaken(ConversationPage page, Assessment assessment) {
        return !(page.concerns() == Role.MEMBER || page.withMembers())
                || !assessment.members().isEmpty();
    }

    private static List<String> refs(ConversationPage page, Assessment assessment) {
        return page.concerns() == Role.MEMBER
                ? assessment.members().stream().map(Person::ref).toList()
                : List.of(assessment.main().ref());
    }

    /** Returns the same pages with the persons of an assessment, without those that are taken with nobody any more. */
    List<Stop> anew(List<Stop> trail, Assessment assessment) {
        return trail.stream()
                .map(Stop::page)
                .filter(page -> isTaken(page, assessment))
                .map(page -> new Stop(page, refs(page, assessment)))
                .toList();
    }

    /**
     * Returns the questions that nobody is asked, since they presume members or another answer.
     *
     * @param membersAsked whether it is known that there are no members, where there are none
     */
    Set<Asked> leftOut(Assessment assessment, boolean membersAsked) {
        return InTurn.leftOut(Askable.of(vocabulary, assessment, membersAsked), assessment);
    }

    /**
     * Returns the questions of each page of which it is yet to be found whether they matter, in order: of the core whether
     * they can change the list, and of every page whether they can change what is to be done first.
     */
    List<Set<Asked>> unproved(Conversation conversation, Aim aim) {
        List<Set<Asked>> groups = new ArrayList<>();
        Set<Asked> idle = conversation.idle(aim);
        Askable askable = askable(conversation);
        for (Stop stop : stops(conversation.given())) {
            if (stop.page().members() && !conversation.membersAsked()) {
                return groups; // what comes after them hangs on them
            }
            if (aim == Aim.LIST && !stop.page().core()) {
                continue;
            }
            groups.add(stop.asked().stream()
                    .filter(asked -> !asked.question().judgement())
                    .filter(asked -> !conversation.wasAsked(asked) && !idle.contains(asked))
                    .filter(asked -> !askable.isClosed(asked.ref(), asked.question()))
                    .collect(Collectors.toSet()));
        }
        return groups;
    }

    /**
     * Returns questions with those on whose answers it hangs whether they are asked, as far as nobody was asked for them.
     */
    Set<Asked> withGates(Conversation conversation, Set<Asked> asked) {
        return new InTurn(askable(conversation), conversation::wasAsked).withBefore(asked);
    }

    /** Returns questions in their turn: none before the answer is known on which it hangs whether it is asked. */
    List<Candidate> inTurn(Assessment given, List<Candidate> found) {
        return new InTurn(Askable.of(vocabulary, given, true), asked -> false).of(found);
    }

    private Askable askable(Conversation conversation) {
        return Askable.of(vocabulary, conversation.given(), conversation.membersAsked());
    }

    Step next(Conversation conversation) {
        List<Stop> stops = stops(conversation.given());
        if (conversation.pace() != Pace.JUDGEMENT) {
            for (Stop stop : stops) {
                if (stop.page().members() ? !conversation.membersAsked() : isOpen(stop, wanted(conversation, stop))) {
                    return new Step.Ask(stop);
                }
            }
            if (conversation.pace() == Pace.CORE) {
                return new Step.Enough();
            }
        }
        for (Stop stop : stops) {
            if (stop.page().asksForJudgement() && stop.asked().stream().anyMatch(asked -> leads(asked, conversation))) {
                return new Step.Ask(stop);
            }
        }
        return new Step.Done();
    }

    /** What is asked beside another answer is asked with it, and leads to no page by itself. */
    private boolean leads(Asked asked, Conversation conversation) {
        return !conversation.wasAsked(asked)
                && vocabulary.askedWith(asked.question()).any().isEmpty();
    }

    private static boolean isOpen(Stop stop, Predicate<Asked> wanted) {
        return stop.asked().stream().anyMatch(asked -> !asked.question().judgement() && wanted.test(asked));
    }

    /** Returns which questions that nobody has asked are to be asked at the pace of the conversation. */
    Predicate<Asked> wanted(Conversation conversation, Stop stop) {
        return switch (conversation.pace()) {
            case CORE ->
                asked -> conversation.matters(asked)
                        || stop.page().always().contains(asked.question()) && !conversation.wasAsked(asked);
            case EVERYTHING -> unknown(conversation);
            case JUDGEMENT -> asked -> false;
        };
    }

    /** Returns which questions are not to be asked, and no answer on a page can change that. */
    Predicate<Asked> ruledOut(Conversation conversation, Stop stop) {
        Askable askable = askable(conversation);
        return asked -> askable.isClosed(asked.ref(), asked.question())
                && vocabulary.askedWith(asked.question()).any().stream()
                        .noneMatch(gate -> stop.page().questions().contains(gate.question()));
    }

    /** What a log tells is known, though nobody was asked. */
    private Predicate<Asked> unknown(Conversation conversation) {
        Assessment given = conversation.given();
        Askable askable = askable(conversation);
        Set<Question> told = ToldByLog.in(vocabulary, given).keySet();
        return asked -> !conversation.wasAsked(asked)
                && !askable.isClosed(asked.ref(), asked.question())
                && !(told.contains(asked.question())
                        && asked.ref().equals(given.main().ref()));
    }
}
