package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import no.varde.decision.Change.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which answers, were they others, would change the list.
 *
 * @param most how many answers were changed together at most
 * @param cut whether there are more changes than are told
 */
@Shape
public record Changes(RuleBookId rulebook, LocalDate asOf, @Min(1) int most, List<Change> changes, boolean cut) {
    public Changes {
        changes = List.copyOf(changes);
    }

    /**
     * A part of a result that is another, or would be.
     *
     * @param id an id of the rule book, the ref of a person, {@code level} or {@code review}
     * @param ref the ref of the person with whom it is listed
     * @param text what the rule book calls it; absent for a person and for a review
     * @param restricts of a line of a plan, whether it limits what the person can do; absent elsewhere
     * @param from {@code ABSENT} or {@code PRESENT}, the id of a level, an outcome, or a day
     * @param to what it is now, in the same words
     * @param because answers that, changed together, are enough for the change, and of which none can be left out
     * @param further true where it takes an answer, too, to a question that is asked only with those answers; absent
     *     elsewhere
     */
    @Shape
    public record Change(
            Kind kind,
            String id,
            @JsonProperty("for") String ref,
            @Nullable String text,
            @Nullable Boolean restricts,
            String from,
            String to,
            List<ChangedAnswer> because,
            @Nullable Boolean further) {
        public Change {
            because = List.copyOf(because);
        }
    }

    /**
     * An answer, or something else in an assessment, that is another.
     *
     * @param question the id of a question or of a log; {@code asOf} for the day, {@code ref} for someone who came or
     *     went
     * @param ref the ref of the person
     * @param from the answer as it was, as written; {@code UNKNOWN} where it was not known; {@code ABSENT} or
     *     {@code PRESENT} for a person and for an entry of a log
     * @param to what it is now, in the same words
     * @param ask the question as it is asked; absent for what is no question
     * @param entry the place of the entry of a log, in the assessment that has it; absent elsewhere
     * @param low where any number or day about the other answer does the same, the first one; absent where there is none
     * @param high where any number or day about the other answer does the same, the last one; absent where there is
     *     none
     */
    @Shape
    public record ChangedAnswer(
            String question,
            @JsonProperty("for") String ref,
            String from,
            String to,
            @Nullable String ask,
            @Nullable String entry,
            @Nullable String low,
            @Nullable String high) {}
}
