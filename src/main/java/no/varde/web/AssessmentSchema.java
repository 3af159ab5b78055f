package no.varde.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.assessment.AssessmentReader;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogField;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Vocabulary;

/** The shape of an assessment as JSON Schema, made of the questions of the book. */
final class AssessmentSchema {

    private static final String UNKNOWN = "UNKNOWN";

    private final Vocabulary vocabulary;
    private final String language;

    AssessmentSchema(Vocabulary vocabulary, String language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    Map<String, Object> schema() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("asOf", day("The day on which the rules are read; without it, the day of the call."));
        keys.put("answers", object(answers(Role.MAIN)));
        String list = vocabulary.persons().list();
        if (list != null) {
            keys.put(list, Map.of("type", "array", "maxItems", AssessmentReader.MOST_MEMBERS, "items", member()));
        }
        vocabulary.logs().values().forEach(log -> keys.put(log.id(), log(log)));
        return object(keys);
    }

    private Map<String, Object> log(Log log) {
        Map<String, Object> told = new LinkedHashMap<>();
        log.fields().values().forEach(field -> told.put(field.id(), told(field)));
        return Map.of("type", "array", "maxItems", AssessmentReader.MOST_LOG_ENTRIES, "items", object(told));
    }

    /** Where several codes can be told, one may stand without a list. */
    private Map<String, Object> told(LogField field) {
        Map<String, Object> told = described(field.scale(), field.ask());
        if (field.scale().isSet()) {
            List<String> members = field.scale().choices();
            told.put("oneOf", List.of(members(members), constant(members)));
        }
        return told;
    }

    private Map<String, Object> member() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("ref", Map.of("type", "string", "pattern", "^" + AssessmentReader.REF + "$"));
        keys.put("answers", object(answers(Role.MEMBER)));
        Map<String, Object> member = object(keys);
        member.put("required", List.of("ref"));
        return member;
    }

    private Map<String, Object> answers(Role role) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Question question : vocabulary.questions().values()) {
            if (question.askedOf() == role) {
                answers.put(question.id(), described(question.scale(), question.ask()));
            }
        }
        return answers;
    }

    private Map<String, Object> described(Scale scale, Text ask) {
        Map<String, Object> answer = answer(scale);
        answer.put("description", ask.in(language));
        return answer;
    }

    private static Map<String, Object> answer(Scale scale) {
        return scale.match(new Scale.Cases<>(
                oneOf -> constant(oneOf.constants()),
                anyOf -> orUnknown(members(anyOf.members())),
                whole -> orUnknown(Map.of("type", "integer", "minimum", whole.from(), "maximum", whole.to())),
                day -> orUnknown(day(""))));
    }

    private static Map<String, Object> orUnknown(Map<String, Object> known) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("oneOf", List.of(known, Map.of("type", "string", "enum", List.of(UNKNOWN))));
        return answer;
    }

    private static Map<String, Object> members(List<String> members) {
        Map<String, Object> member = Map.of("type", "string", "enum", members);
        return Map.of("type", "array", "uniqueItems", true, "items", member);
    }

    private static Map<String, Object> constant(List<String> constants) {
        Map<String, Object> choice = new LinkedHashMap<>();
        choice.put("type", "string");
        choice.put("enum", Stream.concat(constants.stream(), Stream.of(UNKNOWN)).toList());
        return choice;
    }

    private static Map<String, Object> day(String description) {
        Map<String, Object> day = new LinkedHashMap<>(Map.of("type", "string", "format", "date"));
        if (!description.isEmpty()) {
            day.put("description", description);
        }
        return day;
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("additionalProperties", false);
        object.put("properties", properties);
        return object;
    }
}
