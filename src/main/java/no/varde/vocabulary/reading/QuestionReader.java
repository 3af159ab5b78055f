package no.varde.vocabulary.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Question.OnlyWith;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/** Reads questions, their scales, bands and sentences. */
final class QuestionReader {

    private final Section section;
    private final Persons persons;
    private final Patterns patterns;
    private final SentenceCollector sentences;
    private final Map<String, Question> questions = new LinkedHashMap<>();
    private final Map<String, Fields> read = new HashMap<>();

    QuestionReader(Section section, Persons persons, Patterns patterns, SentenceCollector sentences) {
        this.section = section;
        this.persons = persons;
        this.patterns = patterns;
        this.sentences = sentences;
    }

    Map<String, Question> read(List<Fields> entries) {
        for (Fields entry : entries) {
            String id = entry.id("id");
            read.putIfAbsent(id, entry);
            section.put(questions, entry, id, question(entry, id));
        }
        questions.values().forEach(this::checkOnlyWith);
        questions.values().forEach(this::checkSplit);
        return questions;
    }

    private Question question(Fields entry, String id) {
        int slot = questions.size() + 1;
        Scale scale = ScaleReader.read(entry, section);
        if (scale.width() > Scale.MOST_CELLS) {
            entry.fault(VocabularyCode.TOO_MANY_ANSWERS.of(scale.width(), Scale.MOST_CELLS));
        }
        Map<String, Text> labels = labels(entry, scale);
        Map<String, Band> bands = new BandReader(section, patterns, sentences, id, slot, scale).read(entry);
        Question question = new Question(
                slot,
                id,
                about(entry),
                section.reach(entry, "reach", persons),
                scale,
                section.text(entry, "ask"),
                labels,
                bands,
                redFlag(entry, bands),
                onlyWith(entry),
                notAfterAsOf(entry, scale),
                entry.flag("judgement", false),
                entry.flag("tellsApart", false),
                entry.flag("changes", true),
                entry.texts("splitInto"),
                section.source(entry));
        entry.done();
        return question;
    }

    private String about(Fields entry) {
        String about = entry.text("about");
        if (entry.has("about") && !persons.about().contains(about)) {
            entry.fault("about", () -> FormCode.NOT_ONE_OF
                    .of(about, String.join(", ", persons.about()))
                    .maybe(Suggestion.near(about, persons.about())));
        }
        return about;
    }

    private Map<String, Text> labels(Fields entry, Scale scale) {
        Map<String, Text> labels = new LinkedHashMap<>();
        Fields written = entry.optionalFields("labels");
        List<String> constants = scale.choices();
        if (written == null) {
            if (!scale.equals(Scale.OneOf.YES_NO) && !constants.isEmpty()) {
                entry.fault(FormCode.MISSING.of("labels"));
            }
            return labels;
        }
        constants.forEach(constant -> labels.put(constant, section.text(written, constant)));
        written.done();
        return labels;
    }

    private static @Nullable Band redFlag(Fields entry, Map<String, Band> bands) {
        String written = entry.optionalText("redFlag");
        if (written == null || written.equals("false")) {
            return null;
        }
        Band band = bands.get(written.equals("true") ? "YES" : written);
        if (band == null) {
            entry.fault(
                    "redFlag", VocabularyCode.NOT_A_BAND.of(written).maybe(Suggestion.near(written, bands.keySet())));
        }
        return band;
    }

    private static boolean notAfterAsOf(Fields entry, Scale scale) {
        String written = entry.optionalText("notAfter");
        if (written != null && (!written.equals("asOf") || scale.day().isEmpty())) {
            entry.fault("notAfter", VocabularyCode.ONLY_DATES.of());
        }
        return written != null;
    }

    private static @Nullable OnlyWith onlyWith(Fields entry) {
        Fields written = entry.optionalFields("onlyWith");
        if (written == null) {
            return null;
        }
        OnlyWith onlyWith = new OnlyWith(written.text("question"), written.text("is"));
        written.done();
        return onlyWith;
    }

    private void checkSplit(Question question) {
        Fields entry = read.get(question.id());
        if (entry != null) {
            section.known(entry, "splitInto", question.splitInto(), questions);
        }
    }

    private void checkOnlyWith(Question question) {
        OnlyWith onlyWith = question.onlyWith();
        Fields entry = read.get(question.id());
        if (onlyWith == null || entry == null) {
            return;
        }
        Question other = questions.get(onlyWith.question());
        if (other == null) {
            entry.fault(
                    "onlyWith",
                    FormCode.NOT_A_QUESTION
                            .of(onlyWith.question())
                            .maybe(Suggestion.near(onlyWith.question(), questions.keySet())));
        } else if (other.scale().isSet() || !other.scale().choices().contains(onlyWith.constant())) {
            entry.fault("onlyWith", VocabularyCode.NOT_AN_ANSWER.of(onlyWith.constant(), other.id()));
        } else if (other.onlyWith() != null) {
            entry.fault("onlyWith", VocabularyCode.DEPENDS_ITSELF.of(other.id()));
        } else if (questions.values().stream().anyMatch(another -> contradicts(another.onlyWith(), onlyWith))) {
            entry.fault("onlyWith", VocabularyCode.OTHER_NEEDS_OTHER.of(other.id()));
        } else if (other.reach() != question.reach()) {
            entry.fault("onlyWith", VocabularyCode.OTHER_RUNS.of(other.id()));
        }
    }

    private static boolean contradicts(@Nullable OnlyWith one, OnlyWith other) {
        return one != null
                && one.question().equals(other.question())
                && !one.constant().equals(other.constant());
    }
}
