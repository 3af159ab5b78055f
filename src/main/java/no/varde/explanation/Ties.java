package no.varde.explanation;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Question.OnlyWith;
import no.varde.vocabulary.Vocabulary;

/** Which questions are tied to which, as {@link Question#isTiedTo} says of two, for whoever asks it of many. */
final class Ties {

    private final Map<Question, Set<Question>> tied = new HashMap<>();

    Ties(Vocabulary vocabulary) {
        for (Question question : vocabulary.questions().values()) {
            OnlyWith onlyWith = question.onlyWith();
            if (onlyWith != null) {
                Question implied = Vocabulary.known(vocabulary.questions(), onlyWith.question());
                tied.computeIfAbsent(question, any -> new LinkedHashSet<>()).add(implied);
                tied.computeIfAbsent(implied, any -> new LinkedHashSet<>()).add(question);
            }
        }
    }

    Set<Question> to(Question question) {
        return tied.getOrDefault(question, Set.of());
    }
}
