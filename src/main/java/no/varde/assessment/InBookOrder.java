package no.varde.assessment;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Vocabulary;

/** What a file of the second kind tells, in the order in which the book has it. */
final class InBookOrder {

    private InBookOrder() {}

    /** Returns the answers of a person by question; what was asked in vain is unknown. */
    static Map<String, Answer> answers(Vocabulary vocabulary, Person person, FileNotes notes) {
        return inOrder(
                vocabulary.questions().keySet(),
                notes.inVain().isEmpty() ? person.answers() : withUnknown(person, notes));
    }

    private static Map<String, Answer> withUnknown(Person person, FileNotes notes) {
        Map<String, Answer> answers = new HashMap<>(person.answers());
        notes.inVain().stream()
                .filter(one -> one.ref().equals(person.ref()))
                .forEach(one -> answers.putIfAbsent(one.question().id(), Answer.UNKNOWN));
        return answers;
    }

    /** Returns what an entry of a log tells, by field. */
    static Map<String, Answer> told(Log log, LogEntry entry) {
        return inOrder(log.fields().keySet(), entry.told());
    }

    private static Map<String, Answer> inOrder(Iterable<String> order, Map<String, Answer> answers) {
        Map<String, Answer> inOrder = new LinkedHashMap<>();
        for (String id : order) {
            Answer answer = answers.get(id);
            if (answer != null) {
                inOrder.put(id, answer);
            }
        }
        return inOrder;
    }
}
