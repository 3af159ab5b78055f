package no.varde.certificate;

import java.util.BitSet;
import no.varde.assessment.Answers;

/**
 * A test of the plain book.
 *
 * @param written what stands behind its number
 * @param truth what it says of a run
 */
record PlainTest(String written, Truth truth) {

    /** Says whether a test holds of a run. */
    @FunctionalInterface
    interface Truth {

        /**
         * Says whether the test holds.
         *
         * @param held the numbers of what was concluded before
         * @param level the rank of the level; 0 where none was concluded yet
         */
        boolean holds(Answers answers, BitSet held, int level);
    }
}
