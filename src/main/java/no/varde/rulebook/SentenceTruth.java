package no.varde.rulebook;

import java.util.BitSet;
import java.util.List;
import no.varde.assessment.Answers;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Condition.CountIs;
import no.varde.vocabulary.Condition.DueBy;
import no.varde.vocabulary.Condition.OutcomeIs;

/** The truth value of a sentence: its condition with every name already looked up. */
interface SentenceTruth {

    boolean holds(Answers answers, BitSet held, int levelRank);

    static SentenceTruth of(Condition condition, ConclusionIndex index) {
        return condition.match(new Condition.Cases<>(
                answer -> answer(answer.band()),
                finding -> held(index.of(new Conclusion.Finding(finding.finding())), finding.found()),
                level -> (answers, held, rank) -> level.lowest() <= rank && rank <= level.highest(),
                count -> count(count, index),
                duty -> held(index.of(new Conclusion.Duty(duty.duty())), true),
                outcome -> outcome(outcome, index),
                dueBy -> dueBy(dueBy, index)));
    }

    private static SentenceTruth answer(Band band) {
        int slot = band.slot();
        long mask = band.cells().bits();
        return (answers, held, rank) -> answers.meets(slot, mask);
    }

    private static SentenceTruth outcome(OutcomeIs is, ConclusionIndex index) {
        int[] kinds = is.kinds().stream()
                .mapToInt(kind -> index.of(new Conclusion.Outcome(is.measure(), kind)))
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

    private static SentenceTruth dueBy(DueBy is, ConclusionIndex index) {
        List<SentenceTruth> any = is.any().stream()
                .map(one -> both(
                        held(index.of(one.stands()), true),
                        anyOf(one.due().stream()
                                .map(due -> held(index.of(due), true))
                                .toList())))
                .toList();
        return anyOf(any);
    }

    private static SentenceTruth both(SentenceTruth one, SentenceTruth other) {
        return (answers, held, rank) -> one.holds(answers, held, rank) && other.holds(answers, held, rank);
    }

    private static SentenceTruth anyOf(List<SentenceTruth> truths) {
        return (answers, held, rank) -> truths.stream().anyMatch(truth -> truth.holds(answers, held, rank));
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
