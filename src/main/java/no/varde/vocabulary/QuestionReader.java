package no.varde.vocabulary;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.document.Place;
import no.varde.document.Suggestion;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Question.OnlyWith;
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
            String id = entry.text("id");
            read.putIfAbsent(id, entry);
            section.put(questions, entry, id, question(entry, id));
        }
        questions.values().forEach(this::checkOnlyWith);
        return questions;
    }

    private Question question(Fields entry, String id) {
        int slot = questions.size() + 1;
        String type = entry.text("type");
        Scale scale = scale(entry, type);
        if (scale.width() > Scale.MOST_CELLS) {
            entry.fault("the question tells " + scale.width() + " answers apart, more than " + Scale.MOST_CELLS);
        }
        Map<String, Text> labels = labels(entry, scale);
        Map<String, Band> bands = new LinkedHashMap<>();
        says(entry, id, slot, scale, bands);
        bands(entry, id, slot, scale, bands);
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
                section.source(entry));
        entry.done();
        return question;
    }

    private String about(Fields entry) {
        String about = entry.text("about");
        if (entry.has("about") && !persons.about().contains(about)) {
            entry.fault(
                    "about",
                    "`" + about + "` is not one of " + String.join(", ", persons.about()) + "."
                            + Suggestion.near(about, persons.about()));
        }
        return about;
    }

    private Scale scale(Fields entry, String type) {
        return switch (type) {
            case "YNU" -> Scale.OneOf.YES_NO;
            case "ENUM" -> new Scale.OneOf(constants(entry));
            case "SET" -> new Scale.AnyOf(constants(entry));
            case "INT" -> wholeScale(entry);
            case "DATE" -> DayBands.scale(entry, section);
            default -> {
                if (entry.has("type")) {
                    List<String> types = List.of("YNU", "ENUM", "SET", "INT", "DATE");
                    entry.fault(
                            "type",
                            "`" + type + "` is not one of " + String.join(", ", types) + "."
                                    + Suggestion.near(type, types));
                }
                yield Scale.OneOf.YES_NO;
            }
        };
    }

    private static List<String> constants(Fields entry) {
        List<String> constants = entry.texts("values");
        if (constants.isEmpty()) {
            entry.fault("`values` is missing");
        }
        if (new TreeSet<>(constants).size() < constants.size()) {
            entry.fault("values", "a value stands twice");
        }
        for (String constant : constants) {
            if (!constant.matches("[A-Z][A-Z0-9_]*")
                    || constant.equals("UNKNOWN")
                    || constant.equals("NONE") && entry.text("type").equals("SET")) {
                entry.fault(
                        "values",
                        "`" + constant
                                + "` cannot be a value: capital letters, digits and _, neither UNKNOWN nor, in a set, NONE");
            }
        }
        return List.copyOf(constants);
    }

    private static Scale wholeScale(Fields entry) {
        Fields range = entry.fields("range");
        int from = range.number("from");
        int to = range.number("to");
        range.done();
        if (from > to) {
            range.fault("the range is empty");
        }
        TreeSet<Integer> starts = new TreeSet<>();
        for (Fields band : entry.list("bands")) {
            starts.add(band.number("from"));
            starts.add(band.number("to") + 1);
        }
        return new Scale.Whole(
                from,
                to,
                starts.stream().filter(start -> start > from && start <= to).toList());
    }

    private Map<String, Text> labels(Fields entry, Scale scale) {
        Map<String, Text> labels = new LinkedHashMap<>();
        Fields written = entry.optionalFields("labels");
        List<String> constants = constantsOf(scale);
        if (written == null) {
            if (!scale.equals(Scale.OneOf.YES_NO) && !constants.isEmpty()) {
                entry.fault("`labels` is missing");
            }
            return labels;
        }
        constants.forEach(constant -> labels.put(constant, section.text(written, constant)));
        written.done();
        return labels;
    }

    private static List<String> constantsOf(Scale scale) {
        if (scale instanceof Scale.OneOf oneOf) {
            return oneOf.constants();
        }
        return scale instanceof Scale.AnyOf anyOf ? anyOf.members() : List.of();
    }

    /** Reads the sentences for each constant, for none and for unknown. */
    private void says(Fields entry, String id, int slot, Scale scale, Map<String, Band> bands) {
        Fields says = entry.fields("says");
        ToLongFunction<String> mask = maskOf(scale);
        for (String constant : constantsOf(scale)) {
            say(says, constant, new Band(id + "=" + constant, slot, mask.applyAsLong(constant)), bands);
        }
        if (scale instanceof Scale.AnyOf) {
            say(says, "NONE", new Band(id + "=NONE", slot, Scale.NONE), bands);
        }
        Band unknown = new Band(id + "=UNKNOWN", slot, Scale.UNKNOWN);
        if (!scale.equals(Scale.OneOf.YES_NO)) {
            say(says, "UNKNOWN", unknown, bands);
        } else {
            Text yes = says.has("YES") ? section.text(says, "YES") : null;
            Band notNo = new Band(id + "=NOT_NO", slot, Scale.OneOf.YES_NO.mask("YES") | Scale.UNKNOWN);
            sayOrMake(says, "UNKNOWN", yes, unknown, bands);
            sayOrMake(says, "NOT_NO", yes, notNo, bands);
        }
        says.done();
    }

    private static ToLongFunction<String> maskOf(Scale scale) {
        if (scale instanceof Scale.OneOf oneOf) {
            return oneOf::mask;
        }
        return scale instanceof Scale.AnyOf anyOf ? anyOf::mask : constant -> 0;
    }

    private void say(Fields says, String key, Band band, Map<String, Band> bands) {
        Place place = says.place();
        Node node = says.optional(key);
        add(node == null ? place : node.place(), key, section.text(says, key), band, bands);
    }

    private void sayOrMake(Fields says, String key, @Nullable Text yes, Band band, Map<String, Band> bands) {
        if (says.has(key)) {
            say(says, key, band, bands);
        } else if (yes != null) {
            add(says.place(), key, patterns.say("question." + key, "YES", yes), band, bands);
        }
    }

    private void add(Place place, String key, Text text, Band band, Map<String, Band> bands) {
        bands.put(key, band);
        sentences.condition(place, text, new AnswerIs(band));
    }

    /** Reads the bands that the vocabulary names itself. */
    private void bands(Fields entry, String id, int slot, Scale scale, Map<String, Band> bands) {
        for (Fields written : entry.list("bands")) {
            String key = written.text("id");
            if (!key.matches("[a-z0-9][a-z0-9-]*")) {
                written.fault("id", "`" + key + "` cannot be the id of a band: small letters, digits and hyphens");
            }
            Band band = new Band(id + "=" + key, slot, mask(written, scale));
            if (bands.containsKey(key)) {
                written.fault("id", "the band `" + key + "` stands twice");
            }
            add(written.place(), key, section.text(written, "says"), band, bands);
            written.done();
        }
    }

    private long mask(Fields written, Scale scale) {
        if (scale instanceof Scale.Whole whole) {
            int from = written.number("from");
            int to = written.number("to");
            if (from > to || from < whole.from() || to > whole.to()) {
                written.fault("the band must lie within " + whole.from() + " to " + whole.to());
            }
            return whole.mask(from, to);
        }
        if (scale instanceof Scale.Day day) {
            return DayBands.mask(written, day);
        }
        List<String> constants = constantsOf(scale);
        long mask = 0;
        for (String constant : written.texts("anyOf")) {
            if (constants.contains(constant)) {
                mask |= maskOf(scale).applyAsLong(constant);
            } else {
                written.fault(
                        "anyOf", "`" + constant + "` is not one of the values." + Suggestion.near(constant, constants));
            }
        }
        if (mask == 0) {
            written.fault("`anyOf` must name at least one value");
        }
        return mask;
    }

    private static @Nullable Band redFlag(Fields entry, Map<String, Band> bands) {
        String written = entry.optionalText("redFlag");
        if (written == null || written.equals("false")) {
            return null;
        }
        Band band = bands.get(written.equals("true") ? "YES" : written);
        if (band == null) {
            entry.fault(
                    "redFlag",
                    "`" + written + "` is not a band of the question." + Suggestion.near(written, bands.keySet()));
        }
        return band;
    }

    private static boolean notAfterAsOf(Fields entry, Scale scale) {
        String written = entry.optionalText("notAfter");
        if (written != null && (!written.equals("asOf") || !(scale instanceof Scale.Day))) {
            entry.fault("notAfter", "only a date can be `notAfter: asOf`");
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
                    "`" + onlyWith.question() + "` is not a question."
                            + Suggestion.near(onlyWith.question(), questions.keySet()));
        } else if (!(other.scale() instanceof Scale.OneOf oneOf)
                || !oneOf.constants().contains(onlyWith.constant())) {
            entry.fault("onlyWith", "`" + onlyWith.constant() + "` is not an answer to `" + other.id() + "`");
        } else if (other.onlyWith() != null) {
            entry.fault("onlyWith", "`" + other.id() + "` depends on another answer itself; name that one");
        } else if (questions.values().stream().anyMatch(another -> contradicts(another.onlyWith(), onlyWith))) {
            entry.fault("onlyWith", "another question needs another answer to `" + other.id() + "`");
        } else if (other.reach() != question.reach()) {
            entry.fault("onlyWith", "`" + other.id() + "` does not reach the same runs");
        }
    }

    private static boolean contradicts(@Nullable OnlyWith one, OnlyWith other) {
        return one != null
                && one.question().equals(other.question())
                && !one.constant().equals(other.constant());
    }
}
