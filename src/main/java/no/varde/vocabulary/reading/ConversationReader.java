package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.ConversationPart;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.QuestionList;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads the order in which a conversation takes the questions: each of them once, and the members once. */
final class ConversationReader {

    private final Section section;
    private final Persons persons;
    private final Map<String, Question> questions;
    private final Map<String, String> pageOf = new HashMap<>();
    private final Map<String, ConversationPart> parts = new LinkedHashMap<>();

    ConversationReader(Section section, Persons persons, Map<String, Question> questions) {
        this.section = section;
        this.persons = persons;
        this.questions = questions;
    }

    /** Returns the parts of the conversation, to which pages read later belong. */
    List<ConversationPart> parts(List<Fields> entries) {
        for (Fields entry : entries) {
            ConversationPart part = new ConversationPart(entry.id("id"), section.text(entry, "name"));
            section.put(parts, entry, part.id(), part);
            entry.done();
        }
        return List.copyOf(parts.values());
    }

    /**
     * Returns the pages in their order. A book that has none asks each question by itself, in its own order.
     *
     * @param start where a fault of the whole stands
     */
    List<ConversationPage> read(List<Fields> entries, Place start) {
        if (entries.isEmpty()) {
            return questions.values().stream()
                    .filter(Question::isAsked)
                    .map(ConversationReader::alone)
                    .toList();
        }
        Map<String, ConversationPage> pages = new LinkedHashMap<>();
        for (Fields entry : entries) {
            ConversationPage page = page(entry);
            section.put(pages, entry, page.id(), page);
            entry.done();
        }
        questions.forEach((id, question) -> {
            if (!pageOf.containsKey(id) && question.isAsked()) {
                section.missing(question, VocabularyCode.NOT_IN_CONVERSATION.of(id));
            }
        });
        long members = pages.values().stream().filter(ConversationPage::members).count();
        if (members != (persons.member() == null ? 0 : 1)) {
            section.faults().add(start, VocabularyCode.MEMBERS_ON_PAGES.of(members));
        }
        return List.copyOf(pages.values());
    }

    private static ConversationPage alone(Question question) {
        return new ConversationPage(
                question.id(),
                question.reach().listedWith(),
                null,
                false,
                question.ask(),
                null,
                false,
                false,
                List.of(),
                List.of(),
                List.of(question));
    }

    private ConversationPage page(Fields entry) {
        String id = entry.id("id");
        Role concerns = section.reach(entry, "concerns", persons).listedWith();
        boolean members = entry.flag("members", false);
        List<QuestionList> lists = entry.list("lists").stream()
                .map(list -> list(list, id, concerns))
                .toList();
        if (members == (entry.has("questions") || !lists.isEmpty())) {
            entry.fault(VocabularyCode.QUESTIONS_OR_MEMBERS.of());
        }
        List<Question> all = members ? List.of() : all(lists, entry, id, concerns);
        return new ConversationPage(
                id,
                concerns,
                part(entry),
                entry.flag("core", false),
                section.text(entry, "heading"),
                section.optionalText(entry, "why"),
                members,
                entry.flag("withMembers", false),
                always(entry, all),
                lists,
                all);
    }

    private static List<Question> always(Fields entry, List<Question> all) {
        List<String> written = entry.texts("always");
        List<String> ids = all.stream().map(Question::id).toList();
        written.stream().filter(id -> !ids.contains(id)).forEach(id -> {
            entry.fault("always", () -> VocabularyCode.NOT_ASKED_HERE.of(id).maybe(Suggestion.near(id, ids)));
        });
        return all.stream().filter(question -> written.contains(question.id())).toList();
    }

    private List<Question> all(List<QuestionList> lists, Fields entry, String page, Role concerns) {
        List<Question> all = new ArrayList<>();
        lists.forEach(list -> all.addAll(list.of()));
        if (lists.isEmpty() || entry.has("questions")) {
            all.addAll(questions(entry, "questions", page, concerns));
        }
        return all;
    }

    private QuestionList list(Fields written, String page, Role concerns) {
        List<Question> of = questions(written, "of", page, concerns);
        of.stream()
                .filter(question -> !question.scale().equals(Scale.OneOf.YES_NO))
                .forEach(question -> {
                    written.fault("of", VocabularyCode.NOT_YES_OR_NO.of(question.id()));
                });
        QuestionList list = new QuestionList(section.text(written, "ask"), of);
        written.done();
        return list;
    }

    private @Nullable ConversationPart part(Fields entry) {
        if (parts.isEmpty()) {
            return null;
        }
        String written = entry.text("part");
        ConversationPart part = parts.get(written);
        if (part == null && entry.has("part")) {
            entry.fault(
                    "part",
                    () -> VocabularyCode.NOT_A_PART.of(written).maybe(Suggestion.near(written, parts.keySet())));
        }
        return part;
    }

    private List<Question> questions(Fields entry, String key, String page, Role concerns) {
        List<Question> asked = new ArrayList<>();
        for (String id : entry.texts(key)) {
            Question question = questions.get(id);
            if (question == null) {
                entry.fault(key, () -> FormCode.NOT_A_QUESTION.of(id).maybe(Suggestion.near(id, questions.keySet())));
                continue;
            }
            if (question.reach().listedWith() != concerns) {
                entry.fault(key, VocabularyCode.ASKED_OF_OTHER.of(id));
            }
            if (!question.isAsked()) {
                entry.fault(key, VocabularyCode.SPLIT_IS_ASKED.of(id, String.join("`, `", question.splitInto())));
            }
            String other = pageOf.putIfAbsent(id, page);
            if (other != null) {
                entry.fault(key, VocabularyCode.ASKED_ALREADY.of(id, other));
            }
            asked.add(question);
        }
        return asked;
    }
}
