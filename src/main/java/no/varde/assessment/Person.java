package no.varde.assessment;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import no.varde.vocabulary.Answer;

/**
 * A person of an assessment.
 *
 * @param ref how results refer to the person; never a name
 * @param answers the known answers by question; a question that is not here is unknown
 */
public record Person(String ref, Map<String, Answer> answers) {

    public Person {
        answers = Collections.unmodifiableMap(new HashMap<>(answers)); // read for every question of every run
    }

    public Answer answer(String question) {
        return answers.getOrDefault(question, Answer.UNKNOWN);
    }
}
