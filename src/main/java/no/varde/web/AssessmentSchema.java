package no.varde.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.AssessmentReader;
import no.varde.vocabulary.Again;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogField;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The shape of an assessment as JSON Schema, made of the questions of the book. */
final class AssessmentSchema {

    private static final String UNKNOWN = "UNKNOWN";

    private final Vocabulary vocabulary;
    private final String language;

    AssessmentSchema(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** Returns the shape of an assessment, which may hold a former one. */
    Map<String, Object> schema() {
        Map<String, Object> keys = keys();
        keys.put(AnswersFile.SINCE, shape("$ref", "#/components/schemas/FormerAssessment"));
        return object(keys);
    }

    /** Returns the shape of a former assessment, which must say its own day. */
    Map<String, Object> ofFormer() {
        return shape(
                "type",
                "object",
                "additionalProperties",
                false,
                "description",
                "An assessment made before, with which this one is to be compared; persons by their refs.",
                "properties",
                keys(),
                "required",
                List.of("asOf"));
    }

    private Map<String, Object> keys() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("file", kind());
        keys.put("asOf", day("The day on which the rules are read; without it, the day of the call."));
        keys.put("answers", object(answers(Role.MAIN)));
        String list = vocabulary.persons().list();
        if (list != null) {
            keys.put(list, list(member(), AssessmentReader.MOST_MEMBERS));
        }
        vocabulary.logs().values().forEach(log -> keys.put(log.id(), log(log)));
        if (!vocabulary.again().dispositions().isEmpty()) {
            keys.put("measures", became());
        }
        return keys;
    }

    private static Map<String, Object> kind() {
        return shape(
                "type",
                "string",
                "description",
                "The form of a file; the second also tells what became of measures.",
                "enum",
                AssessmentReader.FORMS);
    }

    private Map<String, Object> became() {
        Again again = vocabulary.again();
        Map<String, Object> entry = shape(
                "type",
                "object",
                "additionalProperties",
                false,
                "properties",
                shape(
                        "person",
                        shape("type", "string", "description", "The ref of the person with whom it is listed."),
                        "measure",
                        shape(
                                "type",
                                "string",
                                "enum",
                                List.copyOf(vocabulary.measures().keySet())),
                        "became",
                        shape(
                                "type",
                                "string",
                                "enum",
                                List.copyOf(again.dispositions().keySet())),
                        "because",
                        shape(
                                "type",
                                "string",
                                "enum",
                                List.copyOf(again.reasons().keySet())),
                        "day",
                        day("When that was noted.")),
                "required",
                List.of("person", "measure", "became", "day"));
        entry.put(
                "description",
                "What became of a measure once it was talked over; it changes nothing that is recommended.");
        return list(entry, vocabulary.measures().size() * (AssessmentReader.MOST_MEMBERS + 1));
    }

    private Map<String, Object> log(Log log) {
        Map<String, Object> told = new LinkedHashMap<>();
        log.fields().values().forEach(field -> told.put(field.id(), told(field)));
        return list(object(told), AssessmentReader.MOST_LOG_ENTRIES);
    }

    /** Where several codes can be told, one may stand without a list. */
    private Map<String, Object> told(LogField field) {
        String words = field.ask().in(language);
        if (field.scale().isSet()) {
            List<String> members = field.scale().choices();
            return either(words, members(members), constant(members, null));
        }
        return answer(field.scale(), words);
    }

    private Map<String, Object> member() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("ref", shape("type", "string", "pattern", "^" + AssessmentReader.REF + "$"));
        keys.put("answers", object(answers(Role.MEMBER)));
        Map<String, Object> member = object(keys);
        member.put("required", List.of("ref"));
        return member;
    }

    private Map<String, Object> answers(Role role) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : vocabulary.questions().values()) {
            if (question.askedOf() == role) {
                answers.put(
                        question.id(),
                        vocabulary.talk().of(question).roughly() == null
                                ? answer(question.scale(), question.ask().in(language))
                                : roughly(question.ask().in(language)));
            }
        }
        return answers;
    }

    private static Map<String, Object> answer(Scale scale, String words) {
        return scale.match(new Scale.Cases<>(
                oneOf -> constant(oneOf.constants(), words),
                anyOf -> orUnknown(words, members(anyOf.members())),
                whole -> orUnknown(words, shape("type", "integer", "maximum", whole.to(), "minimum", whole.from())),
                day -> orUnknown(words, day(null))));
    }

    /** A day, or no more than a month or a year where that is enough. */
    private static Map<String, Object> roughly(String words) {
        return orUnknown(words, shape("type", "string", "pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$"));
    }

    private static Map<String, Object> orUnknown(String words, Map<String, Object> known) {
        return either(words, known, shape("type", "string", "enum", List.of(UNKNOWN)));
    }

    private static Map<String, Object> either(String words, Map<String, Object> one, Map<String, Object> other) {
        return shape("description", words, "oneOf", List.of(one, other));
    }

    private static Map<String, Object> members(List<String> members) {
        return shape("type", "array", "items", shape("type", "string", "enum", members), "uniqueItems", true);
    }

    private static Map<String, Object> constant(List<String> constants, @Nullable String words) {
        List<String> choices =
                Stream.concat(constants.stream(), Stream.of(UNKNOWN)).toList();
        return shape("type", "string", "description", words, "enum", choices);
    }

    private static Map<String, Object> day(@Nullable String words) {
        return shape("type", "string", "format", "date", "description", words);
    }

    private static Map<String, Object> list(Map<String, Object> item, int most) {
        return shape("type", "array", "items", item, "maxItems", most);
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return shape("type", "object", "additionalProperties", false, "properties", properties);
    }

    /** Returns keys with their values, in this order, without those that have none: the document is the same each time. */
    private static Map<String, Object> shape(@Nullable Object... keysAndValues) {
        Map<String, Object> shape = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            Object value = keysAndValues[i + 1];
            if (value != null) {
                shape.put(String.valueOf(keysAndValues[i]), value);
            }
        }
        return shape;
    }
}
