package no.varde.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Ties;
import no.varde.vocabulary.Ties.Group;

/**
 * What becomes of all that one run knows when some answers are others. Only what can change is looked at, for many other
 * answers are tried beside each assessment. For use by one thread.
 */
public final class ChangedCells {

    private final Ties ties;
    private final long[] told;
    private final Answers known;
    private final long[] tried;
    private final List<Question> others = new ArrayList<>();
    private final Set<Group> groups = new HashSet<>();

    /** Takes the bits of the cells of a slot that are not as they were. */
    @FunctionalInterface
    public interface Taker {
        void take(int slot, long changed);
    }

    /**
     * Makes it of what a run knows.
     *
     * @param told the cells of what was answered
     * @param known the same with what follows
     */
    ChangedCells(Ties ties, long[] told, Answers known) {
        this.ties = ties;
        this.told = told;
        this.known = known;
        this.tried = told.clone();
    }

    /**
     * Tries another answer, beside those that have been tried since changes were given out.
     *
     * @param question none that a log answers in the place of whoever is asked
     */
    public void with(Question question, CellSet answer) {
        tried[question.slot()] = answer.bits();
        others.add(question);
    }

    /** Gives out every change that the answers tried make, and forgets them. */
    public void each(Taker taker) {
        for (int i = 0; i < others.size(); i++) { // most often one, of many thousands
            Question question = others.get(i);
            Group group = ties.groupOf(question);
            if (group == null) {
                give(question.slot(), taker);
            } else if (groups.add(group)) {
                Answers.complete(group.ties(), tried);
                group.questions().forEach(one -> give(one.slot(), taker));
            }
        }
        if (!others.isEmpty()) {
            others.clear();
            groups.clear();
        }
    }

    private void give(int slot, Taker taker) {
        long changed = tried[slot] ^ known.bits(slot);
        tried[slot] = told[slot];
        if (changed != 0) {
            taker.take(slot, changed);
        }
    }
}
