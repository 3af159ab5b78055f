package no.varde.certificate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Became;
import no.varde.assessment.FileNotes;
import no.varde.assessment.LogEntry;
import no.varde.certificate.Certificate.BecameOf;
import no.varde.certificate.Certificate.Input;
import no.varde.certificate.Certificate.PersonTold;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Vocabulary;

/** What was read, in the one form in which a certificate has it. */
public final class Inputs {

    private Inputs() {}

    /** Returns what was read: the answers, and what was told beside them. */
    public static Input of(Vocabulary vocabulary, Assessment assessment, FileNotes notes) {
        Map<String, List<Map<String, Value>>> logs = new LinkedHashMap<>();
        vocabulary.logs().values().forEach(log -> {
            List<LogEntry> entries = assessment.log(log.id());
            if (!entries.isEmpty()) {
                logs.put(
                        log.id(),
                        entries.stream().map(entry -> entry(log, entry)).toList());
            }
        });
        return new Input(
                assessment.persons().stream()
                        .map(person -> told(vocabulary, person, notes))
                        .toList(),
                logs,
                notes.membersAsked() || !assessment.members().isEmpty());
    }

    private static Map<String, Value> entry(Log log, LogEntry entry) {
        Map<String, Value> values = new LinkedHashMap<>();
        log.fields().keySet().stream()
                .filter(entry.told()::containsKey)
                .forEach(field -> values.put(field, value(Vocabulary.known(entry.told(), field))));
        return values;
    }

    private static PersonTold told(Vocabulary vocabulary, AssessedPerson person, FileNotes notes) {
        Map<String, Value> answers = new LinkedHashMap<>();
        vocabulary.questions().keySet().stream()
                .filter(person.person().answers()::containsKey)
                .forEach(question -> answers.put(question, value(person.person().answer(question))));
        return new PersonTold(
                person.ref(),
                answers,
                notes.inVain().stream()
                        .filter(one -> one.ref().equals(person.ref()))
                        .map(one -> one.question().id())
                        .filter(question -> !answers.containsKey(question))
                        .distinct()
                        .sorted()
                        .toList(),
                notes.became().stream()
                        .filter(one -> one.ref().equals(person.ref()))
                        .sorted(Comparator.comparing(Became::measure))
                        .map(one -> new BecameOf(one.measure(), one.kind(), one.because(), one.day()))
                        .toList());
    }

    private static Value value(Answer answer) {
        return answer.match(new Answer.Cases<>(
                unknown -> new Value.Word(unknown.written()),
                choice -> new Value.Word(choice.constant()),
                choices -> new Value.Words(choices.members()),
                whole -> new Value.Whole(whole.value()),
                day -> new Value.Word(day.written())));
    }
}
