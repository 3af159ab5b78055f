package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.vocabulary.ConversationPage;
import no.varde.vocabulary.ConversationPart;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
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
            return questions.values().stream().map(ConversationReader::alone).toList();
        }
        Map<String, ConversationPage> pages = new LinkedHashMap<>();
        for (Fields entry : entries) {
            ConversationPage page = page(entry);
            section.put(pages, entry, page.id(), page);
            entry.done();
        }
        List<String> left = questions.keySet().stream()
                .filter(id -> !pageOf.containsKey(id))
                .toList();
        if (!left.isEmpty()) {
            section.faults().add(start, "conversation: nobody is asked `" + String.join("`, `", left) + "`");
        }
        long members = pages.values().stream().filter(ConversationPage::members).count();
        if (members != (persons.member() == null ? 0 : 1)) {
            section.faults()
                    .add(start, "conversation: `members: true` stands on " + members + " pages, and belongs on one");
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
                List.of(question));
    }

    private ConversationPage page(Fields entry) {
        String id = entry.id("id");
        Role concerns = section.reach(entry, "concerns", persons).listedWith();
        boolean members = entry.flag("members", false);
        if (members == entry.has("questions")) {
            entry.fault("either `questions` or `members: true` must stand here, and not both");
        }
        return new ConversationPage(
                id,
                concerns,
                part(entry),
                entry.flag("core", false),
                section.text(entry, "heading"),
                section.optionalText(entry, "why"),
                members,
                entry.flag("withMembers", false),
                members ? List.of() : questions(entry, id, concerns));
    }

    private @Nullable ConversationPart part(Fields entry) {
        if (parts.isEmpty()) {
            return null;
        }
        String written = entry.text("part");
        ConversationPart part = parts.get(written);
        if (part == null && entry.has("part")) {
            entry.fault("part", () -> "`" + written + "` is not a part." + Suggestion.near(written, parts.keySet()));
        }
        return part;
    }

    private List<Question> questions(Fields entry, String page, Role concerns) {
        List<Question> asked = new ArrayList<>();
        for (String id : entry.texts("questions")) {
            Question question = questions.get(id);
            if (question == null) {
                entry.fault(
                        "questions", () -> "`" + id + "` is not a question." + Suggestion.near(id, questions.keySet()));
                continue;
            }
            if (question.reach().listedWith() != concerns) {
                entry.fault("questions", "`" + id + "` is asked about someone else than this page");
            }
            String other = pageOf.putIfAbsent(id, page);
            if (other != null) {
                entry.fault("questions", "`" + id + "` is asked on the page `" + other + "` already");
            }
            asked.add(question);
        }
        return asked;
    }
}
