package no.varde.rulebook;

import java.util.BitSet;
import java.util.Objects;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Vocabulary;

/** The definition of a measure's outcome, read plainly and apart from the steps that the engine runs. */
final class OutcomeDefinition {

    private final int intrusiveness;
    private final int recommended;
    private final int considered;
    private final int unclear;
    private final int blocked;
    private final int[][] milderSetAside;
    private final int[] outsideCeiling;
    private final int[] outcomes;

    OutcomeDefinition(Measure measure, Vocabulary vocabulary, ConclusionIndex index) {
        String id = measure.id();
        this.intrusiveness = measure.intrusiveness();
        this.recommended = index.of(new Conclusion.Recommended(id));
        this.considered = index.of(new Conclusion.Considered(id));
        this.unclear = index.of(new Conclusion.Unclear(id));
        this.blocked = index.of(new Conclusion.Blocked(id));
        this.milderSetAside = MilderMeasures.of(vocabulary, measure).stream()
                .map(milder -> new int[] {
                    index.of(new Conclusion.Blocked(milder.id())), index.of(new Conclusion.NotEnough(milder.id()))
                })
                .toArray(int[][]::new);
        this.outsideCeiling = measure.needs().stream()
                .map(need -> Vocabulary.known(vocabulary.needs(), need).outsideCeilingWhen())
                .filter(Objects::nonNull)
                .mapToInt(finding -> index.of(new Conclusion.Finding(finding)))
                .toArray();
        this.outcomes = new int[OutcomeKind.values().length];
        for (OutcomeKind kind : OutcomeKind.values()) {
            outcomes[kind.ordinal()] = index.of(new Conclusion.Outcome(id, kind));
        }
    }

    /** Adds the outcome of the measure to what holds; none where it is not indicated. */
    void apply(Level level, BitSet held) {
        OutcomeKind kind = kind(level, held);
        if (kind != OutcomeKind.NOT_INDICATED) {
            held.set(outcomes[kind.ordinal()]);
        }
    }

    private OutcomeKind kind(Level level, BitSet held) {
        boolean isRecommended = holds(recommended, held);
        boolean isConsidered = holds(considered, held);
        if (holds(blocked, held)) {
            return OutcomeKind.BLOCKED;
        }
        if (!isRecommended && !isConsidered) {
            return holds(unclear, held) ? OutcomeKind.NEEDS_CLARIFICATION : OutcomeKind.NOT_INDICATED;
        }
        boolean allowed = isRecommended && milderSetAside(held);
        boolean outside = outsideCeiling(held);
        if (allowed && (outside || intrusiveness <= level.recommendUpTo())) {
            return OutcomeKind.RECOMMENDED;
        }
        boolean within = outside || intrusiveness <= level.considerUpTo();
        return (allowed || isConsidered) && within ? OutcomeKind.CONSIDER : OutcomeKind.NOT_PROPORTIONATE;
    }

    private boolean milderSetAside(BitSet held) {
        for (int[] either : milderSetAside) {
            if (!holds(either[0], held) && !holds(either[1], held)) {
                return false;
            }
        }
        return true;
    }

    private boolean outsideCeiling(BitSet held) {
        for (int finding : outsideCeiling) {
            if (holds(finding, held)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(int number, BitSet held) {
        return number >= 0 && held.get(number);
    }
}
