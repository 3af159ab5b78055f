package no.varde.rulebook;

import java.util.BitSet;
import no.varde.assessment.Answers;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.AnswerIs;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DutyIs;
import no.varde.vocabulary.Condition.FindingIs;
import no.varde.vocabulary.Condition.LevelIs;
import no.varde.vocabulary.Condition.OutcomeIs;

/** The truth value of a sentence: its condition with every name already looked up. */
interface SentenceTruth {

    boolean holds(Answers answers, BitSet held, int levelRank);

    static SentenceTruth of(Condition condition, ConclusionIndex index) {
        if (condition instanceof AnswerIs answer) {
            int slot = answer.band().slot();
            long mask = answer.band().mask();
            return (answers, held, rank) -> answers.meets(slot, mask);
        }
        if (condition instanceof FindingIs finding) {
            return held(index.of(new Conclusion.Finding(finding.finding())), finding.found());
        }
        if (condition instanceof LevelIs level) {
            return (answers, held, rank) -> level.lowest() <= rank && rank <= level.highest();
        }
        if (condition instanceof DutyIs duty) {
            return held(index.of(new Conclusion.Duty(duty.duty())), true);
        }
        if (condition instanceof CountIs count) {
            return count(count, index);
        }
        OutcomeIs outcome = (OutcomeIs) condition;
        int[] kinds = outcome.kinds().stream()
                .mapToInt(kind -> index.of(new Conclusion.Outcome(outcome.measure(), kind)))
                .filter(number -> number >= 0)
                .toArray();
        return (answers, held, rank) -> {
            for (int kind : kinds) {
                if (held.get(kind)) {
                    return true;
                }
            }
            return false;
        };
    }

    private static SentenceTruth held(int number, boolean wanted) {
        return number < 0 ? (answers, held, rank) -> !wanted : (answers, held, rank) -> held.get(number) == wanted;
    }

    private static SentenceTruth count(CountIs is, ConclusionIndex index) {
        SentenceTruth[] members = is.count().members().stream()
                .map(member -> of(member.meaning(), index))
                .toArray(SentenceTruth[]::new);
        int atLeast = is.count().atLeast();
        return (answers, held, rank) -> {
            int met = 0;
            for (SentenceTruth member : members) {
                met += member.holds(answers, held, rank) ? 1 : 0;
            }
            return met >= atLeast == is.reached();
        };
    }
}
