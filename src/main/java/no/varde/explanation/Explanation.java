package no.varde.explanation;

import java.time.LocalDate;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Measure;

/**
 * Why measures are recommended, and why others are not.
 *
 * @param depth how much is told of each measure
 * @param enough the recommended measures
 * @param whyNot the others
 * @param all false where the time did not suffice: then some measures are left out
 */
public record Explanation(
        RuleBook book, Assessment assessment, Depth depth, List<EnoughFor> enough, List<WhyNot> whyNot, boolean all) {
    public Explanation {
        enough = List.copyOf(enough);
        whyNot = List.copyOf(whyNot);
    }

    /** How much is told of each measure. */
    public enum Depth {
        /** What is nearest alone, for an explanation of every measure. */
        NEAREST,
        ALL
    }

    /** Says whether only what is nearest is told of each measure. */
    public boolean brief() {
        return depth == Depth.NEAREST;
    }

    /** Returns the day of the assessment. */
    public LocalDate asOf() {
        return assessment.asOf();
    }

    /** The answers that are enough for a measure to be recommended to a person. */
    public record EnoughFor(Measure measure, String ref, AnswerSets sets) {}
}
