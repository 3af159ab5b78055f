package no.varde.report.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import no.varde.report.result.Reasons.Cited;
import org.jspecify.annotations.Nullable;

/** The rules that something follows from; one of them is enough. */
public final class Reasons extends NamedList<Cited> {
    public Reasons(List<Cited> all) {
        super(all);
    }

    /** A reason as it is cited: by its id in the table of reasons, or as a tree where trees are asked for. */
    public sealed interface Cited {

        /** Returns its id in the table; null where it stands as a tree. */
        @Nullable
        String id();
    }

    /** The id of a reason. */
    public record ReasonId(@JsonValue String id) implements Cited {}

    /**
     * A rule that fired, with what made each of its sentences true. The tree ends in answers.
     *
     * @param rule the id of the rule
     * @param ref the ref of the person in whose run it fired
     * @param because why what it says follows, for the one who is helped
     * @param sources citations from the register of the book
     */
    @Shape
    public record Reason(
            String rule,
            String title,
            @JsonProperty("for") String ref,
            String because,
            List<String> sources,
            LegalBasis legalBasis,
            List<Evidence> sentences)
            implements Cited {
        public Reason {
            sources = List.copyOf(sources);
            sentences = List.copyOf(sentences);
        }

        @Override
        public @Nullable String id() {
            return null;
        }
    }

    /**
     * A sentence and what made it true.
     *
     * @param ref the ref of the person whom it is said of
     * @param answers the answers that it rests on directly; absent where there are none
     * @param reasons the rules that found what it says; absent where no rule did
     * @param entries for a fact of a log, the places in the assessment of the entries that count; absent elsewhere
     * @param parts for a count the members that hold, for a fact about the household the members it holds for; absent
     *     elsewhere
     */
    @Shape
    public record Evidence(
            String text,
            @JsonProperty("for") String ref,
            @JsonInclude(Include.NON_EMPTY) List<CitedAnswer> answers,
            @JsonInclude(Include.NON_EMPTY) Reasons reasons,
            @JsonInclude(Include.NON_EMPTY) List<String> entries,
            @JsonInclude(Include.NON_EMPTY) List<Evidence> parts) {
        public Evidence {
            answers = List.copyOf(answers);
            entries = List.copyOf(entries);
            parts = List.copyOf(parts);
        }
    }

    /**
     * An answer that a reason rests on.
     *
     * @param ref the ref of the person who was asked about; what concerns the household stands with the main person
     * @param question the id of the question, or {@code asOf} for the day of the assessment
     * @param answer the answer as written, or as a log tells it
     * @param entries the places in the assessment of the entries of a log that tell it; absent where it is given
     */
    @Shape
    public record CitedAnswer(
            @JsonProperty("for") String ref,
            String question,
            String answer,
            @JsonInclude(Include.NON_EMPTY) List<String> entries) {
        public CitedAnswer {
            entries = List.copyOf(entries);
        }
    }
}
