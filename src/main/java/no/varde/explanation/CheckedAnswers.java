package no.varde.explanation;

import java.util.List;
import no.varde.assessment.Assessment;
import no.varde.decision.Decider;
import no.varde.explanation.MovesAtOnce.Consequence;
import no.varde.explanation.SureAnswers.Worst;
import no.varde.logic.ReadingsDiffer;
import no.varde.logic.Witnesses;
import no.varde.rulebook.Facts;
import no.varde.rulebook.TruthReading;

/**
 * The answers to be sure of, for whoever tries a book: every one that is named is held against the plain reading and Drools.
 * Safe for use by many threads.
 */
public final class CheckedAnswers {

    private final Decider decider;
    private final SureAnswers sure;
    private final TruthReading reading;
    private final ListStates lists;
    private final Witnesses witnesses;

    public CheckedAnswers(Decider decider) {
        this.decider = decider;
        this.sure = new SureAnswers(decider.book());
        this.reading = new TruthReading(decider.book());
        this.lists = new ListStates(decider.book());
        this.witnesses = new Witnesses(decider);
    }

    /**
     * Returns what {@link SureAnswers#robustness(Assessment)} does.
     *
     * @throws ReadingsDiffer when another reading concludes something else of an answer that is named
     */
    public Robustness robustness(Assessment assessment) {
        Moves moves = sure.moves(assessment);
        Rereading rereading = new Rereading(reading, assessment);
        List<Facts> engine = witnesses.check(assessment, rereading.before());
        List<Worst> all = sure.worst(assessment, moves, false);
        for (Worst worst : all) {
            Assessment moved = moves.after(worst.moves());
            List<Facts> after = rereading.after(moved, worst.moves());
            witnesses.checkAgain(moved, after, engine);
            if (!consequence(rereading.before(), after).equals(worst.consequence())) {
                throw new ReadingsDiffer(moved, "the plain reading and that on columns");
            }
        }
        return SureAnswers.named(all, moves);
    }

    /** Returns what moves make of the lists by the plain reading. */
    private Consequence consequence(List<Facts> before, List<Facts> after) {
        boolean movesLevel = false;
        int changes = 0;
        for (int person = 0; person < after.size(); person++) {
            int[] was = lists.of(before.get(person), person);
            int[] now = lists.of(after.get(person), person);
            movesLevel |= was[0] != now[0];
            changes += ListStates.differences(was, now);
        }
        return new Consequence(movesLevel, changes);
    }
}
