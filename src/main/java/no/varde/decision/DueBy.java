package no.varde.decision;

import java.util.List;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The times of a measure or duty, looked up.
 *
 * @param numbers the number of each time, the earliest first; -1 for one that no rule concludes
 */
record DueBy(int[] numbers, List<Time> times) {

    static DueBy of(String subject, Vocabulary vocabulary, ConclusionIndex index) {
        List<Time> times = vocabulary.times().times();
        return new DueBy(
                times.stream()
                        .mapToInt(time -> index.of(new Conclusion.Due(subject, time.id(), time.rank())))
                        .toArray(),
                times);
    }

    /** Returns the rank of the earliest time that a run concluded; the number of times where it concluded none. */
    int earliest(Facts facts) {
        int rank = 0;
        while (rank < numbers.length && !facts.holds(numbers[rank])) {
            rank++;
        }
        return rank;
    }

    /** Returns the time of a rank; null where there is none. */
    @Nullable
    Time at(int rank) {
        return rank < times.size() ? times.get(rank) : null;
    }

    /** Returns the reasons for the time of a rank; none where there is no such time. */
    List<Reason> reasons(int rank, Reasons reasons) {
        return rank < numbers.length ? reasons.of(numbers[rank]) : List.of();
    }
}
