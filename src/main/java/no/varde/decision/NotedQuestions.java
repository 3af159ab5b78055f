package no.varde.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;

/** Questions of the persons of a household: what is not a member's own is asked of the main person, whose number is 0. */
final class NotedQuestions {

    private final List<BitSet> slots = new ArrayList<>();

    /** Makes it of no questions yet. */
    NotedQuestions(int persons) {
        for (int person = 0; person < persons; person++) {
            slots.add(new BitSet());
        }
    }

    /** Returns the same questions, to add others to. */
    NotedQuestions copy() {
        NotedQuestions copy = new NotedQuestions(slots.size());
        for (int person = 0; person < slots.size(); person++) {
            copy.slots.get(person).or(slots.get(person));
        }
        return copy;
    }

    void add(Question question, int person) {
        asked(question, person).set(question.slot());
    }

    boolean has(Question question, int person) {
        return asked(question, person).get(question.slot());
    }

    private BitSet asked(Question question, int person) {
        return slots.get(question.reach() == Reach.MEMBER ? person : 0);
    }
}
