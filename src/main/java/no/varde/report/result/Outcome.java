package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * What became of a measure for a person. What the book says of every such measure is told where texts or trees are asked
 * for, and absent elsewhere: details, legal basis and sources.
 *
 * @param measure the id of the measure
 * @param line what to do, in one line; absent for a measure that is not indicated
 * @param when not later than when it is to be done, the id of a time; absent unless it is recommended and a rule says so
 * @param whenReasons the rules that say when; absent where none does
 * @param partOf the id of the measure or duty that it is told with; absent where it is told by itself
 * @param order the place in the list; absent where it is not in it, or told with another
 * @param intrusiveness from 1, hardly noticed, to 5, life changed
 * @param reasons the rules behind the outcome; for a blocked measure those that block it
 * @param proposedBy for a measure that is held back, the rules that would have it; absent elsewhere
 * @param insufficientBecause why each milder measure is not enough; absent where there is none, unless trees are asked for
 * @param heldBack absent unless it is not proportionate
 * @param warnings the warnings that hang on the measure; absent where there is none, unless trees are asked for
 * @param details absent for a measure that is not indicated
 * @param legalBasis absent for a measure that is not indicated
 * @param sources citations from the register of the book; absent for a measure that is not indicated
 */
@Shape
public record Outcome(
        String measure,
        String name,
        @Nullable String line,
        OutcomeKind outcome,
        @Nullable String when,
        @JsonInclude(Include.NON_EMPTY) Reasons whenReasons,
        @Nullable String partOf,
        @Min(1) @Nullable Integer order,
        @Min(1) @Max(5) int intrusiveness,
        Reasons reasons,
        @JsonInclude(Include.NON_EMPTY) Reasons proposedBy,
        @Nullable List<Insufficient> insufficientBecause,
        @Nullable HeldBack heldBack,
        @Nullable List<WarningText> warnings,
        @Nullable Details details,
        @Nullable LegalBasis legalBasis,
        @Nullable List<String> sources) {
    public Outcome {
        insufficientBecause = NamedList.copy(insufficientBecause);
        warnings = NamedList.copy(warnings);
        sources = NamedList.copy(sources);
    }

    /**
     * A milder measure, and why it does not stand in the way.
     *
     * @param measure the id of the milder measure
     * @param blocked whether it is blocked; else it is found wanting
     */
    @Shape
    public record Insufficient(String measure, String name, boolean blocked, Reasons reasons) {}

    /**
     * Why a measure that a rule would have is not proportionate.
     *
     * @param aboveCeiling whether the level does not allow so intrusive a measure
     * @param milderFirst the ids of milder measures that are to be tried first
     */
    @Shape
    public record HeldBack(boolean aboveCeiling, List<String> milderFirst) {
        public HeldBack {
            milderFirst = List.copyOf(milderFirst);
        }
    }

    /**
     * A warning that hangs on a measure. Why it is given stands with the warnings of the result.
     *
     * @param text absent unless trees are asked for: it stands with the warnings of the result
     */
    @Shape
    public record WarningText(String id, @Nullable String text) {}
}
