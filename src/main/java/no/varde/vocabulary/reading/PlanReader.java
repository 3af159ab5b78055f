package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.vocabulary.BookHead;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.PlanPart;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;

/** Reads the parts of plans, and the lines that stand in them. */
final class PlanReader {

    private final Section section;
    private final BookHead head;
    private final SentenceCollector sentences;
    private final Map<String, PlanPart> parts = new LinkedHashMap<>();

    PlanReader(Section section, BookHead head, SentenceCollector sentences) {
        this.section = section;
        this.head = head;
        this.sentences = sentences;
    }

    /**
     * Reads the lines of plans.
     *
     * @return the lines by their ids, in the order in which a plan prints them: by part, then as they were written
     */
    Map<String, PlanItem> read(List<Fields> writtenParts, List<Fields> writtenItems) {
        writtenParts.forEach(this::part);
        Map<String, PlanItem> items = new LinkedHashMap<>();
        for (Fields entry : writtenItems) {
            PlanItem item = item(entry);
            section.put(items, entry, item.id(), item);
            sentences.conclusion(
                    entry.place(),
                    section.text(entry, "says"),
                    new Conclusion.PlanItem(item.id()),
                    Reach.of(item.concerns().listedWith()));
            entry.done();
        }
        return inOrder(items);
    }

    /** Returns the parts that were read, by their ids. */
    Map<String, PlanPart> parts() {
        return parts;
    }

    private void part(Fields entry) {
        PlanPart part = new PlanPart(
                entry.id("id"),
                section.reach(entry, "concerns", head.persons()),
                section.text(entry, "heading"),
                entry.has("use") ? entry.constant("use", PlanPart.Use.class) : null);
        section.put(parts, entry, part.id(), part);
        entry.done();
    }

    private PlanItem item(Fields entry) {
        String id = entry.id("id");
        Reach concerns = section.reach(entry, "concerns", head.persons());
        Text text = section.text(entry, "text");
        return new PlanItem(
                id,
                concerns,
                partOf(entry, concerns, text),
                text,
                entry.flag("restricts", false),
                section.source(entry));
    }

    /** Returns the part of a line; one made up, after a fault, where the line names none of its own plan. */
    private PlanPart partOf(Fields entry, Reach concerns, Text otherwise) {
        String named = entry.text("part");
        PlanPart part = parts.get(named);
        if (part == null) {
            if (entry.has("part")) {
                section.known(entry, "part", List.of(named), parts);
            }
            return new PlanPart(named, concerns, otherwise, null);
        }
        if (part.concerns().listedWith() != concerns.listedWith()) {
            entry.fault("part", VocabularyCode.PART_OF_OTHER.of(named));
        }
        return part;
    }

    private Map<String, PlanItem> inOrder(Map<String, PlanItem> items) {
        List<String> order = new ArrayList<>(parts.keySet());
        Map<String, PlanItem> ordered = new LinkedHashMap<>();
        items.values().stream()
                .sorted(Comparator.comparingInt(
                        item -> order.indexOf(item.part().id())))
                .forEach(item -> ordered.put(item.id(), item));
        return ordered;
    }
}
