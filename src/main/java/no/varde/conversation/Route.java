package no.varde.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.assessment.ToldByLog;
import no.varde.explanation.Asked;
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

    /** Returns every page with each person it is taken with: pages of members that follow each other, member by member. */
    List<Stop> stops(Assessment assessment) {
        List<Stop> stops = new ArrayList<>();
        List<ConversationPage> ofMembers = new ArrayList<>();
        for (ConversationPage page : pages) {
            if (page.concerns() == Role.MEMBER) {
                ofMembers.add(page);
            } else {
                memberByMember(assessment, ofMembers, stops);
                ofMembers.clear();
                if (!page.withMembers() || !assessment.members().isEmpty()) {
                    stops.add(new Stop(page, assessment.main().ref()));
                }
            }
        }
        memberByMember(assessment, ofMembers, stops);
        return stops;
    }

    private static void memberByMember(Assessment assessment, List<ConversationPage> pages, List<Stop> stops) {
        for (Person member : assessment.members()) {
            pages.forEach(page -> stops.add(new Stop(page, member.ref())));
        }
    }

    /** Returns the questions that nobody is asked, since they presume members. */
    Set<Asked> leftOut(Assessment assessment) {
        Set<Asked> left = new HashSet<>();
        if (assessment.members().isEmpty()) {
            pages.stream()
                    .filter(ConversationPage::withMembers)
                    .flatMap(page -> page.questions().stream())
                    .forEach(question -> left.add(new Asked(assessment.main().ref(), question)));
        }
        return left;
    }

    /** Returns the questions of each page of which it is yet to be found whether they matter, in order. */
    List<Set<Asked>> unproved(Conversation conversation) {
        List<Set<Asked>> groups = new ArrayList<>();
        Set<Asked> idle = conversation.idle();
        for (Stop stop : stops(conversation.given())) {
            if (stop.page().members() && !conversation.membersAsked()) {
                return groups; // what comes after them hangs on them
            }
            groups.add(stop.page().questions().stream()
                    .filter(question -> !question.judgement())
                    .map(question -> new Asked(stop.ref(), question))
                    .filter(asked -> !conversation.wasAsked(asked) && !idle.contains(asked))
                    .collect(Collectors.toSet()));
        }
        return groups;
    }

    Step next(Conversation conversation) {
        List<Stop> stops = stops(conversation.given());
        if (conversation.pace() != Pace.JUDGEMENT) {
            Predicate<Asked> wanted = wanted(conversation);
            for (Stop stop : stops) {
                if (stop.page().members() ? !conversation.membersAsked() : isOpen(stop, wanted)) {
                    return new Step.Ask(stop);
                }
            }
            if (conversation.pace() == Pace.LIST) {
                return new Step.Enough();
            }
        }
        for (Stop stop : stops) {
            if (stop.page().asksForJudgement()
                    && stop.page().questions().stream().anyMatch(q -> isNew(conversation, stop, q))) {
                return new Step.Ask(stop);
            }
        }
        return new Step.Done();
    }

    private static boolean isOpen(Stop stop, Predicate<Asked> wanted) {
        return stop.page().questions().stream()
                .anyMatch(question -> !question.judgement() && wanted.test(new Asked(stop.ref(), question)));
    }

    private static boolean isNew(Conversation conversation, Stop stop, Question question) {
        return !conversation.wasAsked(new Asked(stop.ref(), question));
    }

    /** Returns which questions that nobody has asked are to be asked at the pace of the conversation. */
    Predicate<Asked> wanted(Conversation conversation) {
        return switch (conversation.pace()) {
            case LIST -> conversation::matters;
            case EVERYTHING -> unknown(conversation);
            case JUDGEMENT -> asked -> false;
        };
    }

    /** What a log tells is known, though nobody was asked. */
    private Predicate<Asked> unknown(Conversation conversation) {
        Assessment given = conversation.given();
        Set<Question> told = ToldByLog.in(vocabulary, given).keySet();
        return asked -> !conversation.wasAsked(asked)
                && !(told.contains(asked.question())
                        && asked.ref().equals(given.main().ref()));
    }
}
