package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.document.Fields;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Called;
import no.varde.vocabulary.Called.Way;
import no.varde.vocabulary.VocabularyCode;

/** Reads whom the questions speak of, and what each of them can be called. */
final class CalledReader {

    private final Section section;
    private final BookLanguages languages;
    private final Set<String> taken = new HashSet<>();

    CalledReader(Section section, BookLanguages languages) {
        this.section = section;
        this.languages = languages;
    }

    Map<String, Called> read(List<Fields> entries) {
        Map<String, Called> persons = new LinkedHashMap<>();
        for (Fields entry : entries) {
            Called person = called(entry);
            section.put(persons, entry, person.id(), person);
            entry.done();
        }
        return persons;
    }

    private Called called(Fields entry) {
        List<String> places = places(entry);
        Map<String, Way> ways = new LinkedHashMap<>();
        for (Fields written : entry.list("ways")) {
            Way way = new Way(
                    written.id("id"), forms(written.fields("forms"), places), Set.copyOf(written.texts("several")));
            section.put(ways, written, way.id(), way);
            way.several().stream()
                    .filter(language -> !languages.all().contains(language))
                    .forEach(language -> written.fault("several", VocabularyCode.NOT_OF_THE_BOOK.of(language)));
            written.done();
        }
        if (ways.isEmpty()) {
            entry.fault("ways", VocabularyCode.NO_WAY.of());
        }
        Fields own = entry.optionalFields("own");
        return new Called(
                entry.id("id"),
                places,
                section.text(entry, "ask"),
                List.copyOf(ways.values()),
                own == null ? null : new Way(Called.WORD, forms(own, places), Set.of()));
    }

    private List<String> places(Fields entry) {
        List<String> places = entry.texts("places");
        for (String place : places) {
            if (!place.matches("\\w+")) {
                entry.fault("places", VocabularyCode.NOT_A_PLACE.of(place));
            } else if (!taken.add(place)) {
                entry.fault("places", VocabularyCode.PLACE_TWICE.of(place));
            }
        }
        return places;
    }

    /** Returns the forms in every language that they are written in: each that lacks no text must have them. */
    private Map<String, List<String>> forms(Fields written, List<String> places) {
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (String language : languages.all()) {
            if (!written.has(language) && languages.mayLackTexts(language)) {
                continue;
            }
            List<String> each = new ArrayList<>(written.texts(language));
            if (each.size() != places.size() || each.stream().anyMatch(String::isBlank)) {
                written.fault(language, VocabularyCode.FORM_FOR_EACH_PLACE.of(String.join(", ", places)));
            }
            forms.put(language, each);
        }
        written.done();
        return forms;
    }
}
