package no.varde.certificate;

import java.util.BitSet;
import java.util.List;
import no.varde.assessment.Answers;
import no.varde.assessment.AssessedPerson;

/**
 * What the steps of a plain book come to for one person.
 *
 * @param fired the numbers of the steps whose tests held
 * @param held the numbers of what was concluded
 * @param level the rank of the level
 */
record PlainRun(AssessedPerson whose, Answers answers, BitSet fired, BitSet held, int level) {

    /** Says whether a conclusion was drawn; 0 is the number of what nothing can reach. */
    boolean holds(int conclusion) {
        return conclusion > 0 && held.get(conclusion);
    }

    List<Integer> steps() {
        return fired.stream().boxed().toList();
    }

    List<Integer> conclusions() {
        return held.stream().boxed().toList();
    }
}
