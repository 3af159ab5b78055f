package no.varde.rulebook;

import java.util.BitSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import no.varde.assessment.Answers;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;

/**
 * What is known of a person at the end of a run: the answers, and all that was concluded. Gives each sentence its truth
 * value, apart from any engine.
 */
public final class Facts {

    private final Answers answers;
    private final ConclusionIndex index;
    private final BitSet held;
    private final int levelRank;

    /**
     * Makes facts.
     *
     * @param held the numbers of the conclusions that hold; not to be changed afterwards
     */
    public Facts(Answers answers, ConclusionIndex index, BitSet held, int levelRank) {
        this.answers = answers;
        this.index = index;
        this.held = held;
        this.levelRank = levelRank;
    }

    public Answers answers() {
        return answers;
    }

    /**
     * Returns what was concluded beside other answers, for a search that asks what one sentence or rule makes of them.
     */
    public Facts beside(Answers others) {
        return new Facts(others, index, held, levelRank);
    }

    /** Returns the rank of the level; 0 for the lowest. */
    public int levelRank() {
        return levelRank;
    }

    /** Returns all that was concluded, outcomes included. */
    public Set<Conclusion> concluded() {
        return index.all(held);
    }

    /** Returns the numbers of all that was concluded, as the index of the book gives them. */
    public IntStream numbersOfConcluded() {
        return held.stream();
    }

    public boolean holds(Conclusion conclusion) {
        return holds(index.of(conclusion));
    }

    /** Says whether the conclusion of a number holds; -1 is that of one that no rule can reach. */
    public boolean holds(int number) {
        return number >= 0 && held.get(number);
    }

    /** Returns what became of the measure whose outcomes have these numbers, one for each kind. */
    public OutcomeKind outcome(int[] numbers) {
        return ConclusionIndex.outcome(numbers, held);
    }

    /** Returns what became of a measure; not indicated where no outcome was concluded. */
    public OutcomeKind outcome(String measure) {
        return index.outcome(measure, held);
    }

    /** Returns not later than when a measure that is recommended or a duty that holds is to be done, if a rule says so. */
    public Optional<Time> time(String subject, Vocabulary vocabulary) {
        return holds(vocabulary.standing(subject))
                ? vocabulary.times().times().stream()
                        .filter(time -> holds(new Conclusion.Due(subject, time.id(), time.rank())))
                        .findFirst()
                : Optional.empty();
    }

    /** Says whether a condition holds on these facts. */
    public boolean holds(Condition condition) {
        return holds(index.truth(condition));
    }

    boolean holds(SentenceTruth truth) {
        return truth.holds(answers, held, levelRank);
    }
}
