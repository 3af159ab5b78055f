package no.varde.vocabulary.reading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Id;
import no.varde.document.Message;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Detail;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** What the readers of all sections share: languages, texts, and references that must lead somewhere. */
final class Section {

    /** No law that is in force is older, and no day is counted from a later one. */
    private static final int FIRST_YEAR = 1000;

    private static final int LAST_YEAR = 2999;

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final BookLanguages languages;
    private final Faults faults;
    private final Map<Object, Place> places = new IdentityHashMap<>();

    Section(BookLanguages languages, Faults faults) {
        this.languages = languages;
        this.faults = faults;
    }

    Faults faults() {
        return faults;
    }

    String languageOfRules() {
        return languages.ofRules();
    }

    /** Returns a text in the languages of the book; a missing one is a fault where the book does not allow it. */
    Text text(Fields fields, String key) {
        return text(fields.fields(key));
    }

    @Nullable
    Text optionalText(Fields fields, String key) {
        return fields.has(key) ? text(fields, key) : null;
    }

    Text text(Fields texts) {
        return TextReader.read(texts, languages);
    }

    Reach reach(Fields fields, String key, Persons persons) {
        String written = fields.text(key);
        if (written.equals(persons.main())) {
            return Reach.MAIN;
        }
        if (written.equals(persons.member())) {
            return Reach.MEMBER;
        }
        List<String> known = new ArrayList<>(List.of(persons.main(), persons.shared()));
        if (persons.member() != null) {
            known.add(persons.member());
        }
        if (!written.equals(persons.shared()) && fields.has(key)) {
            fields.fault(
                    key,
                    FormCode.NOT_ONE_OF.of(written, String.join(", ", known)).maybe(Suggestion.near(written, known)));
        }
        return Reach.SHARED;
    }

    /**
     * Returns the id of an entry that is a constant, as the values of answers are.
     *
     * @param kind what it is the id of, as a fault says it
     */
    static String constant(Fields entry, String kind) {
        String id = entry.text("id");
        if (entry.has("id")
                && (id.length() > Id.LONGEST || !CONSTANT.matcher(id).matches())) {
            entry.fault("id", VocabularyCode.NOT_IN_CAPITALS.of(id, kind, Id.LONGEST));
        }
        return id;
    }

    /** Returns the sources of an entry, as ids or "id section". */
    List<String> source(Fields fields) {
        String written = fields.optionalText("source");
        return written == null ? List.of() : splitSources(written);
    }

    static List<String> splitSources(String written) {
        return Arrays.stream(written.split(";"))
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    @Nullable
    LocalDate day(Fields fields, String key) {
        String written = fields.optionalText(key);
        if (written == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(written);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
            fields.fault(key, VocabularyCode.NOT_IN_YEARS.of(day, FIRST_YEAR, LAST_YEAR));
            return null;
        } catch (DateTimeParseException e) {
            fields.fault(key, VocabularyCode.NOT_A_DAY.of(written));
            return null;
        }
    }

    /** Puts an entry under its id; an id that stands twice is a fault. */
    <E> void put(Map<String, E> entries, Fields fields, String id, E entry) {
        places.put(entry, fields.place());
        if (entries.putIfAbsent(id, entry) != null) {
            fields.fault("id", FormCode.ID_TWICE.of(id));
        }
    }

    /** Reports of an entry that something is missing elsewhere, where the entry itself stands. */
    void missing(Object entry, Message message) {
        Place place = places.get(entry);
        if (place == null) {
            throw new IllegalArgumentException("no entry of a section: " + entry);
        }
        faults.add(place, message);
    }

    /** Reports every id of a list that no entry has. */
    void known(Fields fields, String key, List<String> ids, Map<String, ?> entries) {
        for (String id : ids) {
            if (!entries.containsKey(id)) {
                fields.fault(key, () -> FormCode.UNKNOWN.of(id).maybe(Suggestion.near(id, entries.keySet())));
            }
        }
    }

    /** Reads the details that the vocabulary declares. */
    Map<String, Text> details(Fields fields, Map<String, Detail> declared) {
        Map<String, Text> details = new LinkedHashMap<>();
        for (String id : declared.keySet()) {
            Text text = optionalText(fields, id);
            if (text != null) {
                details.put(id, text);
            }
        }
        return details;
    }
}
