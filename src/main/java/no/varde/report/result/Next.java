package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import no.varde.decision.Change.Kind;
import no.varde.explanation.NextQuestions.When;
import org.jspecify.annotations.Nullable;

/**
 * What to ask next.
 *
 * @param done whether it is proved that no further answer changes the list
 * @param questions every question that can still change the list, the best first; none where {@code done}
 */
@Shape
public record Next(boolean done, List<NextQuestion> questions) {
    public Next {
        questions = List.copyOf(questions);
    }

    /**
     * A question that can still change the list.
     *
     * @param question the id of the question
     * @param ref the ref of the person whom it is asked about
     * @param ask the question as it is asked
     * @param when what an answer takes to change the list: {@code LEVEL_OR_DUTY} and {@code MEASURE} where one answer
     *     does it now, {@code WITH_OTHERS} where others that are not known yet must come beside it
     * @param canChange all that one answer to it alone can change now
     */
    @Shape
    public record NextQuestion(
            String question, @JsonProperty("for") String ref, String ask, When when, List<CanChange> canChange) {
        public NextQuestion {
            canChange = List.copyOf(canChange);
        }
    }

    /**
     * A part of the list that an answer can change.
     *
     * @param id an id of the rule book, or {@code level}
     * @param ref the ref of the person with whom it is listed
     * @param text what the rule book calls it
     */
    @Shape
    public record CanChange(Kind kind, String id, @JsonProperty("for") String ref, @Nullable String text) {}
}
