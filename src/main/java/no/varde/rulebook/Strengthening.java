package no.varde.rulebook;

import java.util.Set;
import no.varde.vocabulary.InOrder;

/**
 * In what one case is stronger than another.
 *
 * @param of the ids of the questions whose answers are, where the way asks for them
 * @param fixed the ids of questions whose answers stay the same
 */
public record Strengthening(Stronger how, Set<String> of, Set<String> fixed) {
    public Strengthening {
        of = InOrder.copy(of);
        fixed = InOrder.copy(fixed);
    }

    /** How one case is stronger than another. */
    public enum Stronger {
        /** One or more red flags are raised that were not. */
        RED_FLAGS,
        /** One or more answers of no are unknown instead. */
        NO_TO_UNKNOWN,
        /** One or more answers of yes are unknown instead: whoever does not know is warned as the one who knows. */
        YES_TO_UNKNOWN,
        /** One or more of some answers are higher, or known where they were not. */
        HIGHER,
        /** One or more of some answers are others, whichever they were. */
        ANY,
        /** Something more is told in a log, once in each. */
        ENTRY_MORE,
        /** There is a further member. */
        MEMBER_MORE;

        /** Says whether a principle names the questions whose answers are stronger. */
        boolean ofQuestions() {
            return this == HIGHER || this == ANY;
        }
    }
}
