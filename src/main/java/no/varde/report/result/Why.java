package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import no.varde.report.result.Changes.Change;
import no.varde.vocabulary.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * Which answers are enough for each recommended measure, and why another one is not recommended.
 *
 * @param sha256 the hash of all that the rule book means
 * @param content the hash of the files of the rule book
 * @param enough the recommended measures
 * @param whyNot the others
 */
@Shape
public record Why(String sha256, String content, LocalDate asOf, List<EnoughFor> enough, List<WhyNot> whyNot) {
    public Why {
        enough = List.copyOf(enough);
        whyNot = List.copyOf(whyNot);
    }

    /**
     * The answers that are enough for a measure to be recommended to a person.
     *
     * @param measure the id of the measure
     * @param ref the ref of the person
     * @param sets the minimal sets of answers, the smallest first; each is enough by itself
     * @param all whether there are no other minimal sets
     */
    @Shape
    public record EnoughFor(
            String measure, String name, @JsonProperty("for") String ref, List<AnswerSet> sets, boolean all) {
        public EnoughFor {
            sets = List.copyOf(sets);
        }
    }

    /**
     * Answers that are enough together, whatever the others are. Without any one of them they are not.
     *
     * @param known what has been answered
     * @param unknown what has not, where that too is needed
     */
    @Shape
    public record AnswerSet(List<Given> known, List<Given> unknown) {
        public AnswerSet {
            known = List.copyOf(known);
            unknown = List.copyOf(unknown);
        }
    }

    /** An answer as the assessment has it, or something that follows from the assessment as an answer does. */
    public sealed interface Given {}

    /**
     * An answer as the assessment has it.
     *
     * @param ref the ref of the person; what is shared stands with the main person
     * @param question the id of the question, or {@code asOf} for the day of the assessment
     * @param answer the answer as written
     * @param text the answer in the words of the rules
     */
    @Shape
    public record GivenAnswer(@JsonProperty("for") String ref, String question, String answer, String text)
            implements Given {}

    /**
     * A fact that follows from the entries of a log or from the runs of the members.
     *
     * @param ref the ref of the person; what is shared stands with the main person
     * @param fact the id of the fact
     * @param text the fact in the words of the rules
     */
    @Shape
    public record GivenFact(@JsonProperty("for") String ref, String fact, String text) implements Given {}

    /**
     * Why a measure is not recommended to a person.
     *
     * @param measure the id of the measure
     * @param ref the ref of the person
     * @param rules the rules that recommend or consider it, the nearest first; the nearest alone, where every measure is
     *     asked about
     * @param limits the rules that hold it back
     * @param milderFirst the milder measures that are to be tried first
     * @param aboveCeilingOf the id of the level that does not allow so intrusive a measure; absent where the level does
     * @param smallestChanges the smallest changes of answers that would bring it to the list
     */
    @Shape
    public record WhyNot(
            String measure,
            String name,
            @JsonProperty("for") String ref,
            OutcomeKind outcome,
            List<RuleCheck> rules,
            List<RuleCheck> limits,
            List<MilderFirst> milderFirst,
            @Nullable String aboveCeilingOf,
            List<Change> smallestChanges) {
        public WhyNot {
            rules = List.copyOf(rules);
            limits = List.copyOf(limits);
            milderFirst = List.copyOf(milderFirst);
            smallestChanges = List.copyOf(smallestChanges);
        }
    }

    /**
     * A milder measure that stands in the way.
     *
     * @param measure the id of the milder measure
     * @param setAsideBy the rules that would set it aside, the nearest first; none where every measure is asked about
     */
    @Shape
    public record MilderFirst(String measure, String name, List<RuleCheck> setAsideBy) {
        public MilderFirst {
            setAsideBy = List.copyOf(setAsideBy);
        }
    }

    /**
     * A rule held against the answers.
     *
     * @param rule the id of the rule
     * @param fails how many of its sentences do not hold
     */
    @Shape
    public record RuleCheck(String rule, String title, @Min(0) int fails, List<SentenceCheck> sentences) {
        public RuleCheck {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A sentence held against the answers.
     *
     * @param answers the present answer, where the sentence is about one; absent elsewhere
     * @param level the id of the present level, where the sentence is about the level; absent elsewhere
     * @param members for a count, each of its members; absent elsewhere
     * @param rules for something that rules find and that is not as the sentence says, the nearest rule that finds it, or
     *     the rules that found it; absent elsewhere
     */
    @Shape
    public record SentenceCheck(
            String text,
            boolean holds,
            @JsonInclude(Include.NON_EMPTY) List<Given> answers,
            @Nullable String level,
            @JsonInclude(Include.NON_EMPTY) List<SentenceCheck> members,
            @JsonInclude(Include.NON_EMPTY) List<RuleCheck> rules) {
        public SentenceCheck {
            answers = List.copyOf(answers);
            members = List.copyOf(members);
            rules = List.copyOf(rules);
        }
    }
}
