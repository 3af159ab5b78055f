package no.varde.conversation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.explanation.Asked;
import no.varde.vocabulary.Answer;

/** What somebody writes in the fields of a page. */
public final class PageFields {

    private PageFields() {}

    /** Returns fields of the first person of a page, by the id of the question. */
    public static Map<Asked, List<String>> of(Stop stop, Map<String, List<String>> written) {
        Map<Asked, List<String>> fields = new HashMap<>();
        written.forEach((id, values) -> fields.put(
                stop.asked().stream()
                        .filter(asked -> asked.question().id().equals(id))
                        .findFirst()
                        .orElseThrow(),
                values));
        return fields;
    }

    /** Returns what whoever knows all of an assessment writes in the fields of a page, and unknown where it says nothing. */
    public static Map<Asked, List<String>> of(Stop stop, Assessment whole) {
        Map<Asked, List<String>> fields = new HashMap<>();
        stop.asked().forEach(asked -> fields.put(asked, written(answer(whole, asked))));
        return fields;
    }

    /** Returns what an assessment answers; members are taken in order, whatever they are called. */
    private static Answer answer(Assessment whole, Asked asked) {
        String id = asked.question().id();
        return whole.find(asked.ref()).map(person -> person.person().answer(id)).orElse(Answer.UNKNOWN);
    }

    static List<String> written(Answer answer) {
        return answer instanceof Answer.Choices choices
                ? choices.members().isEmpty() ? List.of("NONE") : choices.members()
                : List.of(answer.written());
    }
}
