package no.varde.explanation;

import java.util.List;

/**
 * Sets of answers that are enough by themselves, the smallest first; taking away any answer makes a set insufficient.
 *
 * @param all whether there are no other minimal sets
 */
public record AnswerSets(List<AnswerSet> sets, boolean all) {
    public AnswerSets {
        sets = List.copyOf(sets);
    }

    /** As many sets as anyone is told of. */
    public static final int MOST = 100;

    /**
     * Answers that are enough together, whatever the others are.
     *
     * @param known what has been answered
     * @param unknown what has not, where that too is needed
     */
    public record AnswerSet(List<GivenAnswer> known, List<GivenAnswer> unknown) {
        public AnswerSet {
            known = List.copyOf(known);
            unknown = List.copyOf(unknown);
        }

        static AnswerSet of(List<GivenAnswer> answers) {
            return new AnswerSet(
                    answers.stream().filter(answer -> !answer.isUnknown()).toList(),
                    answers.stream().filter(GivenAnswer::isUnknown).toList());
        }

        public int size() {
            return known.size() + unknown.size();
        }
    }
}
