package no.varde.page.conversation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.AssessedPerson;
import no.varde.conversation.Conversation;
import no.varde.conversation.Further;
import no.varde.conversation.Pace;
import no.varde.explanation.Asked;
import no.varde.page.Conversations.Held;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.page.conversation.ConversationForm.Block;
import no.varde.page.conversation.ConversationForm.Group;
import no.varde.vocabulary.Gate;
import org.springframework.stereotype.Component;

/** Makes forms of questions that are asked beside the pages of a conversation. */
@Component
final class AskingForms {

    /** So many are asked at a time. */
    private static final int MOST = 3;

    /** So many stand on one page before a plan. */
    private static final int MOST_FOR_PLAN = 15;

    private final ConversationForms forms;
    private final Calling calling;

    AskingForms(ConversationForms forms, Calling calling) {
        this.forms = forms;
        this.calling = calling;
    }

    /** Returns what can still change what stands first on the result, the next questions of it. */
    Asking ofFirst(Held held, HttpServletRequest request, Locale locale) {
        List<Asked> all = held.interview().further().ofFirst(held.conversation());
        List<Asked> next = next(all, MOST, held, LeftOpen.of(request, held).questions());
        boolean complete = next.isEmpty() && isThrough(held);
        return of(held, "/resultat", next, all.size(), complete, request, locale);
    }

    /** Returns what can still change the rest of the list, the next questions of it. */
    Asking ofList(Held held, HttpServletRequest request, Locale locale) {
        Further.Found found = held.interview().further().ofList(held.conversation());
        List<Asked> next =
                next(found.asked(), MOST, held, LeftOpen.of(request, held).questions());
        return of(held, "/resultat/mer", next, found.asked().size(), found.all(), request, locale);
    }

    /**
     * Returns what a sheet of somebody's plan hangs on and nobody has been asked; no questions where there is none, or no
     * such sheet.
     *
     * @param number of the person, 0 for the main one
     */
    Asking ofPlan(Held held, int number, int sheet, HttpServletRequest request, Locale locale) {
        Conversation conversation = held.conversation();
        List<AssessedPerson> persons = conversation.given().persons();
        List<Asked> all = List.of();
        if (number < persons.size()) {
            AssessedPerson whose = persons.get(number);
            Set<String> lines = held.vocabulary()
                    .planSheets()
                    .linesOf(sheet, whose.role(), held.vocabulary().planItems().values());
            all = held.interview().further().ofPlan(conversation, whose, lines);
        }
        List<Asked> next = next(all, MOST_FOR_PLAN, held, Set.of());
        String from = "/planer/" + number + "/ark/" + sheet + "/sporsmal";
        return of(held, from, next, all.size(), false, request, locale);
    }

    /** Returns questions again as they were sent, with what is wrong, in words. */
    Asking again(
            Held held,
            String from,
            List<Asked> asked,
            Map<String, List<String>> sent,
            Map<Asked, String> wrong,
            HttpServletRequest request,
            Locale locale) {
        Words words = forms.words(locale);
        ConversationFields fields = new ConversationFields(words, calling.voice(request, held));
        GroupFields made = new GroupFields(
                held.vocabulary(), held.conversation(), fields, sent, wrong, LastTimeController.answers(held));
        return new Asking(held.token(), held.changes(), from, groups(held, asked, made, words), asked.size(), false);
    }

    private Asking of(
            Held held,
            String from,
            List<Asked> asked,
            int count,
            boolean complete,
            HttpServletRequest request,
            Locale locale) {
        Asking made = again(held, from, asked, Map.of(), Map.of(), request, locale);
        return new Asking(made.token(), made.changes(), from, made.groups(), count, complete);
    }

    private static List<Group> groups(Held held, List<Asked> asked, GroupFields fields, Words words) {
        PersonNames names = new PersonNames(held.vocabulary(), words);
        Map<String, List<Asked>> byPerson = new LinkedHashMap<>();
        asked.forEach(one ->
                byPerson.computeIfAbsent(one.ref(), ref -> new ArrayList<>()).add(one));
        List<Group> groups = new ArrayList<>();
        byPerson.forEach((ref, own) -> groups.add(new Group(
                names.ofMember(held.conversation().given(), ref),
                fields.of(own, own).stream()
                        .map(field -> new Block(null, null, List.of(field)))
                        .toList())));
        return groups;
    }

    /** Says whether the pages of the conversation have come to their end: then it is proved what they left out. */
    private static boolean isThrough(Held held) {
        return held.interview().next(held.conversation().at(Pace.CORE)).asked().isEmpty();
    }

    /** Returns the next few of some questions; one that hangs on an answer that is not known comes with that question. */
    private static List<Asked> next(List<Asked> all, int most, Held held, Set<Asked> leftOpen) {
        List<Asked> open =
                all.stream().filter(asked -> !leftOpen.contains(asked)).toList();
        Map<Asked, Set<Asked>> byFirst = new LinkedHashMap<>();
        for (Asked asked : open) {
            List<Asked> way = way(asked, held);
            Asked first = way.get(way.size() - 1);
            if (!leftOpen.contains(first) && (byFirst.size() < most || byFirst.containsKey(first))) {
                Set<Asked> together = byFirst.computeIfAbsent(first, any -> new LinkedHashSet<>());
                for (int i = way.size() - 1; i >= 0; i--) {
                    together.add(way.get(i));
                }
            }
        }
        return byFirst.values().stream().flatMap(Set::stream).toList();
    }

    /** Returns a question, and those on whose unknown answers it hangs, up to the one that hangs on none. */
    private static List<Asked> way(Asked asked, Held held) {
        Conversation conversation = held.conversation();
        List<Asked> way = new ArrayList<>(List.of(asked));
        boolean further = true;
        while (further) {
            Asked last = way.get(way.size() - 1);
            further = held.vocabulary().askedWith(last.question()).any().stream()
                    .map(Gate::question)
                    .filter(question -> question.askedOf() == last.question().askedOf())
                    .map(question -> new Asked(last.ref(), question))
                    .filter(gate -> !conversation
                            .given()
                            .person(gate.ref())
                            .person()
                            .answer(gate.question().id())
                            .isKnown())
                    .filter(gate -> !way.contains(gate))
                    .findFirst()
                    .map(way::add)
                    .orElse(false);
        }
        return way;
    }
}
