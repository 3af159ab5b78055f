package no.varde.vocabulary;

import java.util.Set;

/**
 * An answer that lets another question be asked.
 *
 * @param constants the answers that do; what is unknown lets it be asked too
 */
public record Gate(Question question, Set<String> constants) {

    public Gate {
        constants = InOrder.copy(constants);
    }

    /** Says whether an answer is known to be one that lets nothing be asked. */
    public boolean isClosed(Answer answer) {
        return answer.isKnown() && !constants.contains(answer.written());
    }
}
