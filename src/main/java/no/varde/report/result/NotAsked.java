package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What nobody was asked about a person, as the assessment tells it: neither answered nor said to be unknown.
 *
 * @param ref the ref of the person
 * @param questions the ids of the questions, in the order of the book
 */
@Shape
public record NotAsked(@JsonProperty("for") String ref, List<String> questions) {
    public NotAsked {
        questions = List.copyOf(questions);
    }
}
