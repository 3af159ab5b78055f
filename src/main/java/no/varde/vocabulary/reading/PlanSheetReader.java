package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Place;
import no.varde.vocabulary.BookHead;
import no.varde.vocabulary.PlanItem;
import no.varde.vocabulary.PlanPart;
import no.varde.vocabulary.PlanSheet;
import no.varde.vocabulary.PlanSheet.SheetNumber;
import no.varde.vocabulary.PlanSheets;
import no.varde.vocabulary.PlanSheets.TranslatedLine;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;
import no.varde.vocabulary.VocabularyCode;

/** Reads who gets which lines of the plans, what is filled in on them, and lines in further languages. */
final class PlanSheetReader {

    private final Section section;
    private final BookHead head;
    private final Map<String, PlanPart> parts;
    private final Map<String, PlanItem> lines;

    PlanSheetReader(Section section, BookHead head, Map<String, PlanPart> parts, Map<String, PlanItem> lines) {
        this.section = section;
        this.head = head;
        this.parts = parts;
        this.lines = lines;
    }

    PlanSheets read(Sections sections, List<String> ofBook) {
        return new PlanSheets(
                sheets(sections.all("planSheets"), sections.start()),
                blanks(sections.all("planBlanks")),
                translated(sections.all("planLines"), ofBook));
    }

    private List<PlanSheet> sheets(List<Fields> written, Place start) {
        Map<String, PlanSheet> sheets = new LinkedHashMap<>();
        for (Fields entry : written) {
            PlanSheet sheet = sheet(entry);
            section.put(sheets, entry, sheet.id(), sheet);
            entry.done();
        }
        List<PlanSheet> all = List.copyOf(sheets.values());
        for (Role role : Role.values()) {
            reachSomebody(
                    all.stream()
                            .filter(sheet -> sheet.concerns().listedWith() == role)
                            .toList(),
                    role,
                    start);
        }
        return all;
    }

    private PlanSheet sheet(Fields entry) {
        Reach concerns = section.reach(entry, "concerns", head.persons());
        List<String> ofParts = entry.texts("parts");
        section.known(entry, "parts", ofParts, parts);
        List<String> ofLines = entry.has("lines") ? entry.texts("lines") : List.of();
        section.known(entry, "lines", ofLines, lines);
        List<Reach> held = new ArrayList<>();
        ofParts.stream()
                .filter(parts::containsKey)
                .forEach(id -> held.add(known(parts, id).concerns()));
        ofLines.stream()
                .filter(lines::containsKey)
                .forEach(id -> held.add(known(lines, id).concerns()));
        if (held.stream().anyMatch(reach -> reach.listedWith() != concerns.listedWith())) {
            entry.fault("concerns", VocabularyCode.SHEET_OF_TWO.of());
        }
        return new PlanSheet(
                entry.id("id"),
                concerns,
                section.text(entry, "name"),
                ofParts,
                ofLines,
                entry.flag("saysWhy", false),
                blanksOf(entry),
                numbers(entry));
    }

    private List<Text> blanksOf(Fields entry) {
        return entry.has("blanks")
                ? entry.list("blanks").stream().map(section::text).toList()
                : List.of();
    }

    private List<SheetNumber> numbers(Fields entry) {
        if (!entry.has("phones")) {
            return List.of();
        }
        List<SheetNumber> numbers = new ArrayList<>();
        for (Fields written : entry.list("phones")) {
            numbers.add(new SheetNumber(section.text(written, "name"), written.text("number")));
            written.done();
        }
        return numbers;
    }

    /** What is for nobody would be lost on paper, where there are sheets at all. */
    private void reachSomebody(List<PlanSheet> sheets, Role role, Place start) {
        if (sheets.isEmpty()) {
            return;
        }
        parts.values().stream()
                .filter(part -> part.concerns().listedWith() == role && part.isOnPaper())
                .filter(part -> sheets.stream().noneMatch(sheet -> sheet.parts().contains(part.id())))
                .forEach(part -> section.faults().add(start, "planSheets", VocabularyCode.ON_NO_SHEET.of(part.id())));
    }

    private Map<String, Text> blanks(List<Fields> written) {
        Map<String, Text> blanks = new LinkedHashMap<>();
        for (Fields entry : written) {
            List<String> of = entry.texts("lines");
            section.known(entry, "lines", of, lines);
            Text blank = section.text(entry, "blank");
            for (String id : of) {
                if (blanks.putIfAbsent(id, blank) != null) {
                    entry.fault("lines", VocabularyCode.TWO_BLANKS.of(id));
                }
            }
            entry.done();
        }
        return blanks;
    }

    private Map<String, Map<String, TranslatedLine>> translated(List<Fields> written, List<String> ofBook) {
        Map<String, Map<String, TranslatedLine>> translated = new LinkedHashMap<>();
        for (Fields entry : written) {
            String language = entry.text("language");
            if (!language.matches("[a-z]{2,3}") && entry.has("language")) {
                entry.fault("language", VocabularyCode.NOT_A_TAG.of(language));
            }
            if (ofBook.contains(language)) {
                entry.fault("language", VocabularyCode.LANGUAGE_OF_BOOK.of(language));
            }
            Map<String, TranslatedLine> into = translated.computeIfAbsent(language, any -> new LinkedHashMap<>());
            for (Fields line : entry.list("lines")) {
                translate(line, into);
            }
            entry.done();
        }
        return translated;
    }

    private void translate(Fields line, Map<String, TranslatedLine> into) {
        String id = line.text("id");
        section.known(line, "id", line.has("id") ? List.of(id) : List.of(), lines);
        String text = line.text("text");
        if (text.isBlank() && line.has("text")) {
            line.fault("text", FormCode.EMPTY_TEXT.of());
        }
        section.put(into, line, id, new TranslatedLine(text.strip(), line.flag("reviewed", false)));
        line.done();
    }

    private static <E> E known(Map<String, E> entries, String id) {
        return Vocabulary.known(entries, id);
    }
}
