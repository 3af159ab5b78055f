package no.varde.vocabulary.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Suggestion;
import no.varde.vocabulary.BookLanguages;
import no.varde.vocabulary.Called;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Spoken;
import no.varde.vocabulary.Spoken.Roughly;
import no.varde.vocabulary.Talk;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;

/** Reads how questions are said aloud: all of them, or none, and only with places that somebody is called in. */
final class SpokenReader {

    private final Section section;
    private final Map<String, Question> questions;
    private final Map<String, Called> persons;
    private final List<String> places;

    SpokenReader(Section section, BookLanguages languages, Map<String, Question> questions, List<Fields> called) {
        this.section = section;
        this.questions = questions;
        this.persons = new CalledReader(section, languages).read(called);
        this.places = persons.values().stream()
                .flatMap(person -> person.places().stream())
                .toList();
    }

    /** Reads the entries of the section. */
    Talk read(List<Fields> entries) {
        Map<String, Spoken> spoken = new LinkedHashMap<>();
        for (Fields entry : entries) {
            String id = entry.text("question");
            Question question = questions.get(id);
            if (question == null) {
                entry.fault("question", FormCode.NOT_A_QUESTION.of(id).maybe(Suggestion.near(id, questions.keySet())));
            } else if (spoken.put(id, spoken(entry, question)) != null) {
                entry.fault("question", FormCode.TWICE.of(id));
            }
        }
        questions.forEach((id, question) -> {
            if (!entries.isEmpty() && !spoken.containsKey(id)) {
                section.missing(question, VocabularyCode.NOT_SPOKEN.of(id));
            }
        });
        return new Talk(spoken, persons);
    }

    private Spoken spoken(Fields entry, Question question) {
        Spoken spoken = new Spoken(
                said(entry, "ask", entry.fields("ask")),
                help(entry),
                choices(entry, question),
                entry.flag("aside", false),
                entry.optionalText("open"),
                entry.has("roughly") ? entry.constant("roughly", Roughly.class) : null);
        if (spoken.open() != null && !question.scale().choices().contains(spoken.open())) {
            notAnAnswer(entry, "open", spoken.open(), question);
        }
        if (spoken.roughly() != null && question.scale().day().isEmpty()) {
            entry.fault("roughly", VocabularyCode.ASKS_NO_DATE.of(question.id()));
        }
        section.source(entry);
        entry.done();
        return spoken;
    }

    private List<Text> help(Fields entry) {
        List<Text> help = new ArrayList<>();
        for (Fields paragraph : entry.list("help")) {
            help.add(said(entry, "help", paragraph));
        }
        return help;
    }

    private Map<String, Text> choices(Fields entry, Question question) {
        Map<String, Text> choices = new LinkedHashMap<>();
        Fields lines = entry.optionalFields("choices");
        if (lines != null) {
            lines.entries().forEach(line -> {
                if (!question.scale().choices().contains(line.key())) {
                    notAnAnswer(lines, line.key(), line.key(), question);
                }
                choices.put(line.key(), said(lines, line.key(), lines.fields(line.key())));
            });
        }
        return choices;
    }

    private static void notAnAnswer(Fields fields, String key, String constant, Question question) {
        List<String> known = question.scale().choices();
        fields.fault(
                key, VocabularyCode.NOT_AN_ANSWER.of(constant, question.id()).maybe(Suggestion.near(constant, known)));
    }

    private Text said(Fields entry, String key, Fields written) {
        Text text = section.text(written);
        text.written().values().forEach(one -> checkPlaces(entry, key, one));
        return text;
    }

    private void checkPlaces(Fields entry, String key, String text) {
        for (MatchResult place : Talk.PLACE.matcher(text).results().toList()) {
            if (!places.contains(place.group(1))) {
                entry.fault(
                        key,
                        VocabularyCode.NOBODY_CALLED
                                .of("{" + place.group(1) + "}")
                                .maybe(Suggestion.near(place.group(1), places)));
            }
        }
        if (Talk.PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
            entry.fault(key, VocabularyCode.STRAY_BRACE.of());
        }
    }
}
