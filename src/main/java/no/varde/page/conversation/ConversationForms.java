package no.varde.page.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.varde.conversation.Conversation;
import no.varde.conversation.Interview;
import no.varde.conversation.Pace;
import no.varde.conversation.Stop;
import no.varde.explanation.Asked;
import no.varde.page.Conversations.Held;
import no.varde.page.PersonNames;
import no.varde.page.Words;
import no.varde.page.conversation.ConversationForm.Block;
import no.varde.page.conversation.ConversationForm.Group;
import no.varde.page.conversation.ConversationForm.Part;
import no.varde.vocabulary.ConversationPart;
import no.varde.vocabulary.QuestionList;
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
        return stop.page().id();
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
    ConversationForm of(Held held, Stop stop, Voice voice, Locale locale) {
        return of(held, stop, voice, locale, Map.of(), Map.of());
    }

    /** Returns a page as it was sent, with what is wrong on it, in words. */
    ConversationForm of(
            Held held,
            Stop stop,
            Voice voice,
            Locale locale,
            Map<String, List<String>> sent,
            Map<Asked, String> wrong) {
        Words words = words(locale);
        Conversation conversation = held.conversation();
        PersonNames names = new PersonNames(held.vocabulary(), words);
        List<Asked> shown = questions(held, stop, wrong);
        GroupFields fields = new GroupFields(
                held.vocabulary(),
                conversation,
                new ConversationFields(words, voice),
                sent,
                wrong,
                LastTimeController.answers(held));
        List<Group> groups = new ArrayList<>();
        for (String ref : stop.refs()) {
            List<Asked> own =
                    shown.stream().filter(asked -> asked.ref().equals(ref)).toList();
            List<Block> blocks = blocks(stop, ref, own, fields, words);
            if (!blocks.isEmpty()) {
                groups.add(new Group(names.ofMember(conversation.given(), ref), blocks));
            }
        }
        return new ConversationForm(
                held.token(),
                held.changes(),
                conversation.number(stop),
                place(stop),
                words.in(stop.page().heading()),
                stop.page().why() == null ? null : words.in(stop.page().why()),
                part(held, stop, words),
                stop.page().asksForJudgement(),
                groups);
    }

    /** Returns the questions about a person, those of a list together. */
    private static List<Block> blocks(Stop stop, String ref, List<Asked> own, GroupFields fields, Words words) {
        List<Block> blocks = new ArrayList<>();
        for (QuestionList list : stop.page().lists()) {
            List<ConversationField> listed = fields.of(
                    own.stream()
                            .filter(asked -> list.of().contains(asked.question()))
                            .toList(),
                    own);
            if (listed.size() == 1) { // of which there is no rest
                blocks.add(new Block(null, null, listed));
            } else if (!listed.isEmpty()) {
                blocks.add(new Block(words.in(list.ask()), FieldNames.rest(stop, list, ref), listed));
            }
        }
        List<Asked> single = own.stream()
                .filter(asked -> !stop.page().lists(asked.question()))
                .toList();
        fields.of(single, own).forEach(field -> blocks.add(new Block(null, null, List.of(field))));
        return blocks;
    }

    private static @Nullable Part part(Held held, Stop stop, Words words) {
        List<ConversationPart> parts = held.vocabulary().conversationParts();
        ConversationPart part = stop.page().part();
        return part == null ? null : new Part(words.in(part.name()), parts.indexOf(part) + 1, parts.size());
    }

    /** Returns the questions of a page; all of it where none can matter any more, since somebody came back to it. */
    private static List<Asked> questions(Held held, Stop stop, Map<Asked, String> wrong) {
        Interview interview = held.interview();
        Conversation conversation = held.conversation();
        List<Asked> some = interview.questions(conversation, stop);
        List<Asked> chosen = some.isEmpty() ? interview.questions(conversation.at(Pace.EVERYTHING), stop) : some;
        return stop.asked().stream()
                .filter(asked -> chosen.contains(asked) || wrong.containsKey(asked))
                .toList();
    }
}
