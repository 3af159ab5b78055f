package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Details;
import no.varde.vocabulary.Line;
import no.varde.vocabulary.Line.Variant;
import no.varde.vocabulary.Lines;
import no.varde.vocabulary.Lines.PhoneNumber;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.VocabularyCode;

/** Reads what comes first of a list: how measures and duties are said in one line, on which answers otherwise, and more. */
final class LineReader {

    private final Section section;
    private final Details details;
    private final SentenceCollector sentences;

    LineReader(Section section, Details details, SentenceCollector sentences) {
        this.section = section;
        this.details = details;
        this.sentences = sentences;
    }

    /**
     * Reads all that comes first of a list. Where there are lines, a measure or duty without one is a fault.
     *
     * @param measures by id
     * @param duties by id
     */
    Lines read(Sections sections, List<Time> times, Map<String, ?> measures, Map<String, ?> duties) {
        List<Sentence<Condition>> declined = new ArrayList<>();
        for (Fields entry : sections.all("declined")) {
            declined.addAll(when(entry));
            entry.done();
        }
        return new Lines(
                lines(sections.all("lines"), measures, duties),
                numbers(sections.all("phoneNumbers")),
                times(sections.all("firstTimes"), times),
                declined);
    }

    private Map<String, Line> lines(List<Fields> entries, Map<String, ?> measures, Map<String, ?> duties) {
        Map<String, Object> subjects = new LinkedHashMap<>(measures);
        subjects.putAll(duties);
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Fields entry : entries) {
            String of = entry.text("of");
            section.known(entry, "of", entry.has("of") ? List.of(of) : List.of(), subjects);
            Map<String, Detail> declared = duties.containsKey(of) ? details.duty() : details.measure();
            List<Variant> variants = new ArrayList<>();
            entry.list("variants").forEach(variant -> variants.add(variant(variant, declared)));
            section.put(lines, entry, of, new Line(section.text(entry, "line"), variants));
            entry.done();
        }
        if (!entries.isEmpty()) {
            subjects.forEach((id, subject) -> {
                if (!lines.containsKey(id)) {
                    section.missing(subject, VocabularyCode.NO_OWN_LINE.of(id));
                }
            });
        }
        return lines;
    }

    private Variant variant(Fields entry, Map<String, Detail> declared) {
        Variant variant = new Variant(
                entry.place(), when(entry), section.optionalText(entry, "line"), section.details(entry, declared));
        if (!entry.has("when")) {
            entry.fault(VocabularyCode.NO_WHEN.of());
        } else if (variant.text() == null && variant.details().isEmpty()) {
            entry.fault(VocabularyCode.SAME_VARIANT.of());
        }
        entry.done();
        return variant;
    }

    private List<Sentence<Condition>> when(Fields entry) {
        List<Sentence<Condition>> when = new ArrayList<>();
        for (String text : entry.texts("when")) {
            Sentence<Condition> sentence = sentences.condition(text);
            if (sentence == null) {
                entry.fault("when", () -> VocabularyCode.NOT_A_SENTENCE.of(text).maybe(sentences.near(text)));
            } else {
                when.add(sentence);
            }
        }
        return when;
    }

    private Set<String> times(List<Fields> entries, List<Time> times) {
        Map<String, Time> known = new LinkedHashMap<>();
        times.forEach(time -> known.put(time.id(), time));
        Set<String> first = new LinkedHashSet<>();
        for (Fields entry : entries) {
            String time = entry.text("time");
            section.known(entry, "time", entry.has("time") ? List.of(time) : List.of(), known);
            first.add(time);
            entry.done();
        }
        return first;
    }

    private List<PhoneNumber> numbers(List<Fields> entries) {
        List<PhoneNumber> numbers = new ArrayList<>();
        Set<String> dialled = new HashSet<>();
        for (Fields entry : entries) {
            PhoneNumber number = new PhoneNumber(entry.text("number"), section.text(entry, "name"));
            if (entry.has("number") && !Lines.NUMBER.matcher(number.number()).matches()) {
                entry.fault("number", VocabularyCode.NOT_A_NUMBER_TO_CALL.of(number.number()));
            } else if (!dialled.add(number.dialled())) {
                entry.fault("number", FormCode.TWICE.of(number.number()));
            }
            numbers.add(number);
            entry.done();
        }
        return numbers;
    }
}
