package no.varde.vocabulary.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogFact;
import no.varde.vocabulary.Log.LogField;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;

/** Reads logs: the fields of their entries, the facts that count entries, and the answers that they give. */
final class LogReader {

    private final Section section;
    private final SentenceCollector sentences;
    private final Persons persons;
    private final EntryKinds kinds;
    private final LogAnswerReader answers;
    private int slot;

    /**
     * Makes a reader.
     *
     * @param firstSlot the slot of the first fact
     * @param persons whose list is a key of an assessment that no log can have
     * @param questions those that entries can answer
     */
    LogReader(
            Section section,
            SentenceCollector sentences,
            int firstSlot,
            Persons persons,
            Map<String, Question> questions) {
        this.section = section;
        this.sentences = sentences;
        this.slot = firstSlot;
        this.persons = persons;
        this.kinds = new EntryKinds(section);
        this.answers = new LogAnswerReader(kinds, questions);
    }

    Map<String, Log> read(List<Fields> written) {
        Map<String, Log> logs = new LinkedHashMap<>();
        for (Fields entry : written) {
            String id = entry.id("id");
            if (Persons.KEYS.contains(id) || id.equals(persons.list())) {
                entry.fault("id", VocabularyCode.KEY_OF_ASSESSMENT.of(id));
            }
            Map<String, LogField> fields = fields(entry.list("fields"));
            if (fields.isEmpty()) {
                entry.fault(FormCode.MISSING.of("fields"));
            }
            Text name = section.text(entry, "name");
            Log log = new Log(id, name, fields, facts(entry, id, fields), answers.read(entry, fields));
            section.put(logs, entry, id, log);
            entry.done();
        }
        return logs;
    }

    /** Returns the slot after that of the last fact. */
    int nextSlot() {
        return slot;
    }

    private Map<String, LogField> fields(List<Fields> written) {
        Map<String, LogField> fields = new LinkedHashMap<>();
        for (Fields entry : written) {
            String id = entry.id("id");
            Scale scale = ScaleReader.read(entry, section);
            Map<String, Text> labels = new LinkedHashMap<>();
            if (!scale.equals(Scale.OneOf.YES_NO) && !scale.choices().isEmpty()) {
                Fields says = entry.fields("labels");
                scale.choices().forEach(choice -> labels.put(choice, section.text(says, choice)));
                says.done();
            }
            boolean notAfterAsOf = "asOf".equals(entry.optionalText("notAfter"));
            LogField field =
                    new LogField(id, section.text(entry, "ask"), scale, labels, cells(entry, scale), notAfterAsOf);
            section.put(fields, entry, id, field);
            entry.done();
        }
        return fields;
    }

    private static Map<String, CellSet> cells(Fields entry, Scale scale) {
        Map<String, CellSet> cells = new LinkedHashMap<>();
        cells.put("UNKNOWN", CellSet.UNKNOWN);
        scale.choices().forEach(choice -> cells.put(choice, scale.cell(choice)));
        for (Fields band : entry.list("bands")) {
            String key = band.id("id");
            Scale.Day days = scale.day().orElse(null);
            if (days == null) {
                band.fault(VocabularyCode.ONLY_DATES_HAVE_BANDS.of());
            } else if (cells.putIfAbsent(key, DayBands.cells(band, days)) != null) {
                band.fault("id", VocabularyCode.BAND_TWICE.of(key));
            }
            band.done();
        }
        return cells;
    }

    private Map<String, LogFact> facts(Fields log, String logId, Map<String, LogField> fields) {
        Map<String, LogFact> facts = new LinkedHashMap<>();
        for (Fields entry : log.list("facts")) {
            String id = entry.id("id");
            int atLeast = entry.has("atLeast") ? entry.number("atLeast") : 1;
            if (atLeast < 1) {
                entry.fault("atLeast", VocabularyCode.LESS_THAN_ONE.of(atLeast));
            }
            LogFact fact = new LogFact(id, slot++, atLeast, kinds.where(entry.fields("where"), fields));
            section.put(facts, entry, id, fact);
            Fields says = entry.fields("says");
            say(says, logId, fact, "YES", HouseholdFact.YES);
            say(says, logId, fact, "NO", HouseholdFact.NO);
            says.done();
            entry.done();
        }
        return facts;
    }

    private void say(Fields says, String logId, LogFact fact, String key, CellSet cells) {
        Band band = new Band(logId + "." + fact.id(), key, fact.slot(), cells);
        sentences.condition(says.place(), section.text(says, key), new AnswerIs(band));
    }
}
