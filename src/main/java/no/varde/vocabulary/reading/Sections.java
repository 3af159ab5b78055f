package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.vocabulary.VocabularyCode;

/** The sections of a vocabulary as they were written, joined over its files in the order of the file names. */
final class Sections {

    /** What a book means. */
    private static final Set<String> MEANT = Set.of(
            "languages",
            "fallback",
            "book",
            "patterns",
            "clarifyOrder",
            "gates",
            "questions",
            "laws",
            "findings",
            "levels",
            "needs",
            "measures",
            "duties",
            "warnings",
            "reviews",
            "times",
            "categories",
            "partOf",
            "wishes",
            "planParts",
            "plan",
            "counts",
            "logs",
            "household",
            "impossible",
            "sources");

    /**
     * What a book says of its sources, and how it is talked through, shown, printed and told to others, is no part of what
     * it means.
     */
    private static final Set<String> BESIDE = Set.of(
            "firstTimes",
            "declined",
            "lines",
            "phoneNumbers",
            "traced",
            "statements",
            "materials",
            "spare",
            "planSheets",
            "planBlanks",
            "planLines",
            "parts",
            "conversation",
            "spokenOf",
            "spoken",
            "shown",
            "letters",
            "noteLeavesOut",
            "noteConsiders",
            "receiptRole",
            "ageing",
            "ends",
            "dispositions",
            "dispositionReasons");

    private static final Set<String> SECTIONS =
            Stream.concat(MEANT.stream(), BESIDE.stream()).collect(Collectors.toUnmodifiableSet());

    private final Faults faults;
    private final Map<String, List<Node.Entry>> sections = new LinkedHashMap<>();
    private final Place start;
    private boolean isWhole = true;

    Sections(Map<String, byte[]> files, Faults faults) {
        Map<String, byte[]> ordered = new TreeMap<>(files);
        this.faults = faults;
        this.start = Place.startOf(
                ordered.isEmpty() ? "vocabulary" : ordered.keySet().iterator().next());
        ordered.forEach(this::take);
    }

    private void take(String file, byte[] content) {
        Document document = Document.read(file, content, Document.Format.YAML);
        faults.addAll(document.faults());
        if (document.root() == null) {
            isWhole = false;
            return;
        }
        for (Node.Entry entry : Fields.of(document.root(), "", faults).entries()) {
            if (SECTIONS.contains(entry.key())) {
                sections.computeIfAbsent(entry.key(), key -> new ArrayList<>()).add(entry);
            } else {
                faults.add(entry.place(), "", () -> VocabularyCode.NOT_A_SECTION
                        .of(entry.key())
                        .maybe(Suggestion.near(entry.key(), SECTIONS)));
            }
        }
    }

    /** Says whether every file could be read; where one could not, whatever else is missing may stand in it. */
    boolean isWhole() {
        return isWhole;
    }

    /** Returns where a fault stands that has no place of its own. */
    Place start() {
        return start;
    }

    Map<String, List<Node.Entry>> byName() {
        return sections;
    }

    /** Returns the sections that make up what a book means. */
    Map<String, List<Node.Entry>> meaning() {
        Map<String, List<Node.Entry>> meaning = new LinkedHashMap<>(sections);
        meaning.keySet().retainAll(MEANT);
        return meaning;
    }

    /** Returns the fields of a section that must stand once. */
    Fields only(String name) {
        List<Node.Entry> written = sections.getOrDefault(name, List.of());
        if (written.size() != 1) {
            faults.add(written.isEmpty() ? start : written.get(1).place(), VocabularyCode.NOT_ONCE.of(name));
        }
        Node node = written.isEmpty()
                ? new Node.Mapping(start, List.of())
                : written.get(0).value();
        return Fields.of(node, name, faults);
    }

    /** Returns the entries of a section, from all files. */
    List<Fields> all(String name) {
        return Fields.listed(items(name), name, faults);
    }

    /** Returns the ids that a section lists; one that is not known is a fault. */
    Set<String> known(String name, Set<String> known) {
        Set<String> ids = new LinkedHashSet<>();
        for (Node item : items(name)) {
            String id = item instanceof Node.Scalar scalar ? scalar.text() : "";
            ids.add(id);
            if (!known.contains(id)) {
                faults.add(item.place(), name, () -> FormCode.UNKNOWN.of(id).maybe(Suggestion.near(id, known)));
            }
        }
        return ids;
    }

    /** Returns the items of a section, from all files. */
    List<Node> items(String name) {
        List<Node> items = new ArrayList<>();
        for (Node.Entry entry : sections.getOrDefault(name, List.of())) {
            if (entry.value() instanceof Node.Sequence sequence) {
                items.addAll(sequence.items());
            } else {
                faults.add(entry.place(), VocabularyCode.NOT_A_LIST.of(name));
            }
        }
        return items;
    }
}
