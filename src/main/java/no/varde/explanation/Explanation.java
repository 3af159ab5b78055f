package no.varde.explanation;

import java.time.LocalDate;
import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Measure;

/**
 * Why measures are recommended, and why others are not.
 *
 * @param brief whether it is about every measure, with the nearest of each alone
 * @param enough the recommended measures
 * @param whyNot the others
 */
public record Explanation(
        RuleBook book, Assessment assessment, boolean brief, List<EnoughFor> enough, List<WhyNot> whyNot) {
    public Explanation {
        enough = List.copyOf(enough);
        whyNot = List.copyOf(whyNot);
    }

    /** Returns the day of the assessment. */
    public LocalDate asOf() {
        return assessment.asOf();
    }

    /** The answers that are enough for a measure to be recommended to a person. */
    public record EnoughFor(Measure measure, String ref, AnswerSets sets) {}
}
