package no.varde.page.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.conversation.Conversation;
import no.varde.conversation.FieldFault;
import no.varde.conversation.Interview;
import no.varde.conversation.Pace;
import no.varde.conversation.Stop;
import no.varde.page.Conversations.Held;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.vocabulary.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a form of each page of the conversation. */
@Component
final class ConversationForms {

    private final MessageSource messages;

    ConversationForms(MessageSource messages) {
        this.messages = messages;
    }

    Words words(Locale locale) {
        return new Words(messages, locale);
    }

    /** Returns what tells a page from the others while a conversation lasts. */
    static String place(Stop stop) {
        return stop.page().id() + " " + stop.ref();
    }

    /** Returns the page that a form came from, or else the one of a number; null where there is none such. */
    static @Nullable Stop stop(Conversation conversation, String number, @Nullable String place) {
        List<Stop> trail = conversation.trail();
        if (place != null) {
            return trail.stream()
                    .filter(stop -> place(stop).equals(place))
                    .findFirst()
                    .orElse(null);
        }
        int index = number.matches("\\d{1,4}") ? Integer.parseInt(number) - 1 : -1;
        return index < 0 || index >= trail.size() ? null : trail.get(index);
    }

    /** Returns a page with the present answers. */
    ConversationForm of(Held held, Stop stop, Locale locale) {
        return of(held, stop, locale, Map.of(), List.of());
    }

    /** Returns a page as it was sent, with what is wrong on it. */
    ConversationForm of(Held held, Stop stop, Locale locale, Map<String, List<String>> sent, List<FieldFault> faults) {
        Words words = words(locale);
        Conversation conversation = held.conversation();
        Map<String, String> wrong = new HashMap<>();
        faults.forEach(fault -> wrong.putIfAbsent(fault.question().id(), FaultWords.of(fault, words)));
        ConversationFields fields = new ConversationFields(words);
        List<ConversationField> shown = questions(held, stop, wrong).stream()
                .map(question -> fields.of(
                        question,
                        faults.isEmpty()
                                ? written(conversation, stop, question)
                                : sent.getOrDefault(question.id(), List.of()),
                        wrong.get(question.id())))
                .toList();
        return new ConversationForm(
                held.token(),
                held.changes(),
                conversation.number(stop),
                place(stop),
                new PersonNames(held.vocabulary(), words).ofMember(conversation.given(), stop.ref()),
                words.in(stop.page().heading()),
                stop.page().why() == null ? null : words.in(stop.page().why()),
                stop.page().asksForJudgement(),
                shown);
    }

    /** Returns the questions of a page; all of it where none can matter any more, since somebody came back to it. */
    private static List<Question> questions(Held held, Stop stop, Map<String, String> wrong) {
        Interview interview = held.interview();
        Conversation conversation = held.conversation();
        List<Question> some = interview.questions(conversation, stop);
        List<Question> chosen = some.isEmpty() ? interview.questions(conversation.at(Pace.EVERYTHING), stop) : some;
        return stop.page().questions().stream()
                .filter(question -> chosen.contains(question) || wrong.containsKey(question.id()))
                .toList();
    }

    private static List<String> written(Conversation conversation, Stop stop, Question question) {
        boolean isInVain = conversation.inVain().stream()
                .anyMatch(asked ->
                        asked.ref().equals(stop.ref()) && asked.question().equals(question));
        return ConversationFields.written(
                conversation.given().person(stop.ref()).person().answer(question.id()), isInVain);
    }
}
