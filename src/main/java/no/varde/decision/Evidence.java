package no.varde.decision;

import java.util.List;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * What made a sentence true.
 *
 * @param sentence the sentence
 * @param ref the person it is said of
 * @param answers the answers that it rests on directly
 * @param reasons the rules that found what it says; one of them is enough
 * @param entries for a fact of a log, the places in the assessment of the entries that count
 * @param parts for a count the members that hold, for a fact about the household the members it holds for
 */
public record Evidence(
        Sentence<? extends Condition> sentence,
        String ref,
        List<CitedAnswer> answers,
        List<Reason> reasons,
        List<String> entries,
        List<Evidence> parts) {
    public Evidence {
        answers = List.copyOf(answers);
        reasons = List.copyOf(reasons);
        entries = List.copyOf(entries);
        parts = List.copyOf(parts);
    }

    /**
     * An answer that a reason rests on.
     *
     * @param ref who was asked about; an answer that concerns the household stands with the main person
     * @param question the id of the question, or {@code asOf} for the day of the assessment
     * @param answer the answer as written, or as a log tells it
     * @param recorded what a log tells; null where the answer is given
     */
    public record CitedAnswer(String ref, String question, String answer, @Nullable Recorded recorded) {

        /** An answer that was given. */
        public CitedAnswer(String ref, String question, String answer) {
            this(ref, question, answer, null);
        }
    }
}
