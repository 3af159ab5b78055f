package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Times;
import no.varde.vocabulary.Times.Category;
import no.varde.vocabulary.Times.Wish;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads the times of a book, and in which order it lists what it recommends. A book may have none of it. */
final class TimeReader {

    private final Section section;
    private final Map<String, Measure> measures;
    private final Map<String, Duty> duties;

    TimeReader(Section section, Map<String, Measure> measures, Map<String, Duty> duties) {
        this.section = section;
        this.measures = measures;
        this.duties = duties;
    }

    /** Returns the times, the earliest first. */
    static List<Time> times(List<Fields> entries, Section section) {
        Map<String, Time> times = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Time time = new Time(Section.constant(entry, "time"), times.size(), section.text(entry, "name"));
            section.put(times, entry, time.id(), time);
            entry.done();
        }
        return List.copyOf(times.values());
    }

    /** Returns the times with the order of lists, once the measures and duties are known. */
    Times read(Sections sections, List<Time> times, Map<String, Question> questions) {
        checkDistinct(sections);
        return new Times(
                times,
                categories(sections.all("categories")),
                wholes(sections.all("partOf")),
                wish(sections.all("wishes"), questions));
    }

    /** A time is told of an id; it must be clear whether that is a measure or a duty. */
    private void checkDistinct(Sections sections) {
        for (Fields entry : sections.all("duties")) {
            String id = entry.optionalText("id");
            if (id != null && measures.containsKey(id)) {
                entry.fault("id", VocabularyCode.A_MEASURE_TOO.of(id));
            }
        }
    }

    private List<Category> categories(List<Fields> entries) {
        Map<String, Category> categories = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Fields entry : entries) {
            List<String> of = entry.texts("of");
            section.known(entry, "of", of, subjects());
            of.stream()
                    .filter(id -> !taken.add(id))
                    .forEach(id -> entry.fault("of", VocabularyCode.IN_CATEGORY_ALREADY.of(id)));
            Category category = new Category(entry.id("id"), section.text(entry, "name"), new LinkedHashSet<>(of));
            section.put(categories, entry, category.id(), category);
            entry.done();
        }
        return List.copyOf(categories.values());
    }

    private Map<String, Object> subjects() {
        Map<String, Object> subjects = new HashMap<>(measures);
        subjects.putAll(duties);
        return subjects;
    }

    /** Returns what each part is told with; what is a part is no whole. */
    private Map<String, String> wholes(List<Fields> entries) {
        Map<String, String> wholes = new LinkedHashMap<>();
        Set<String> named = new HashSet<>();
        for (Fields entry : entries) {
            String whole = entry.text("whole");
            named.add(whole);
            section.known(entry, "whole", List.of(whole), subjects());
            List<String> parts = entry.texts("parts");
            section.known(entry, "parts", parts, measures.containsKey(whole) ? subjects() : measures);
            for (String part : parts) {
                if (wholes.putIfAbsent(part, whole) != null) {
                    entry.fault("parts", VocabularyCode.TOLD_WITH_TWO.of(part));
                }
                checkTogether(entry, part, whole);
            }
            entry.done();
        }
        for (Fields entry : entries) {
            entry.texts("parts").stream()
                    .filter(named::contains)
                    .forEach(part -> entry.fault("parts", VocabularyCode.HAS_PARTS.of(part)));
        }
        return wholes;
    }

    /** A part is told where its whole is, so both must stand in the list of the same person. */
    private void checkTogether(Fields entry, String part, String whole) {
        Role own = listedWith(part);
        Measure of = measures.get(whole);
        if (own != null && of != null && own != of.concerns().listedWith()) {
            entry.fault("parts", VocabularyCode.IN_OTHER_LIST.of(part, whole));
        }
    }

    private @Nullable Role listedWith(String subject) {
        Measure measure = measures.get(subject);
        Duty duty = duties.get(subject);
        return measure != null
                ? measure.concerns().listedWith()
                : duty != null ? duty.concerns().listedWith() : null;
    }

    private @Nullable Wish wish(List<Fields> entries, Map<String, Question> questions) {
        List<Wish> wishes = new ArrayList<>();
        for (Fields entry : entries) {
            String question = entry.text("question");
            section.known(entry, "question", List.of(question), questions);
            Fields written = entry.fields("measures");
            Map<String, Set<String>> answered = new LinkedHashMap<>();
            written.entries().forEach(choice -> {
                List<String> ids = written.texts(choice.key());
                section.known(written, choice.key(), ids, measures);
                answered.put(choice.key(), new LinkedHashSet<>(ids));
                checkChoice(written, questions.get(question), choice.key());
            });
            wishes.add(new Wish(question, answered));
            entry.done();
            if (wishes.size() > 1) {
                entry.fault(VocabularyCode.ONE_ASKS_WHAT_MATTERS.of());
            }
        }
        return wishes.isEmpty() ? null : wishes.get(0);
    }

    private static void checkChoice(Fields entry, @Nullable Question question, String choice) {
        if (question != null && !question.scale().choices().contains(choice)) {
            entry.fault(choice, VocabularyCode.NO_ANSWER_TO.of(choice, question.id()));
        }
    }
}
