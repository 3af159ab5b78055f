package no.varde.assessment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Vocabulary;

/** Writes an assessment as the tree of which JSON is written: what {@link AssessmentYaml} writes as YAML. */
final class AssessmentTree {

    private static final String AS_OF = "asOf";
    private static final String ANSWERS = "answers";

    private final Vocabulary vocabulary;

    private AssessmentTree(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Map<String, Object> of(Vocabulary vocabulary, Answered answered) {
        AssessmentTree writer = new AssessmentTree(vocabulary);
        Map<String, Object> file = new LinkedHashMap<>();
        file.put(AssessmentReader.FILE, AssessmentReader.FORM);
        writer.write(answered.assessment(), answered.notes(), file);
        List<Became> became = answered.notes().became();
        if (!became.isEmpty()) {
            file.put("measures", became.stream().map(AssessmentTree::became).toList());
        }
        Assessment former = answered.former();
        if (former != null) {
            Map<String, Object> since = new LinkedHashMap<>();
            writer.write(former, FileNotes.NONE, since);
            file.put(AnswersFile.SINCE, since);
        }
        return file;
    }

    private static Map<String, Object> became(Became became) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("person", became.ref());
        entry.put("measure", became.measure());
        entry.put("became", became.kind());
        if (became.because() != null) {
            entry.put("because", became.because());
        }
        entry.put("day", became.day().toString());
        return entry;
    }

    private void write(Assessment assessment, FileNotes notes, Map<String, Object> into) {
        into.put(AS_OF, assessment.asOf().toString());
        into.put(ANSWERS, answers(assessment.main(), notes));
        String list = vocabulary.persons().list();
        if (list != null && (!assessment.members().isEmpty() || notes.membersAsked())) {
            List<Map<String, Object>> members = new ArrayList<>();
            for (Person member : assessment.members()) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("ref", member.ref());
                one.put(ANSWERS, answers(member, notes));
                members.add(one);
            }
            into.put(list, members);
        }
        for (Log log : vocabulary.logs().values()) {
            List<LogEntry> entries = assessment.log(log.id());
            if (!entries.isEmpty()) {
                into.put(
                        log.id(),
                        entries.stream()
                                .map(entry -> values(InBookOrder.told(log, entry)))
                                .toList());
            }
        }
    }

    private Map<String, Object> answers(Person person, FileNotes notes) {
        return values(InBookOrder.answers(vocabulary, person, notes));
    }

    private static Map<String, Object> values(Map<String, Answer> answers) {
        Map<String, Object> values = new LinkedHashMap<>();
        answers.forEach((id, answer) -> values.put(id, value(answer)));
        return values;
    }

    private static Object value(Answer answer) {
        return answer.match(new Answer.Cases<Object>(
                Answer::written, Answer::written, Answer.Choices::members, Answer.Whole::value, Answer::written));
    }
}
