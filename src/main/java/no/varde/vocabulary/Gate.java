package no.varde.vocabulary;

import java.util.Set;

/**
 * An answer that lets another question be asked.
 *
 * @param constants the answers that do; what is unknown lets it be asked too
 * @param open the cells of these answers, the unknown one among them
 */
public record Gate(Question question, Set<String> constants, CellSet open) {

    public Gate {
        constants = InOrder.copy(constants);
    }

    /** Returns the gate that some answers to a question are. */
    public static Gate of(Question question, Set<String> constants) {
        CellSet open = constants.stream().map(question.scale()::cell).reduce(CellSet.UNKNOWN, CellSet::with);
        return new Gate(question, constants, open);
    }

    /** Says whether an answer is known to be one that lets the question be asked. */
    public boolean isOpen(Answer answer) {
        return constants.contains(answer.written());
    }

    /** Says whether an answer is known to be one that lets nothing be asked. */
    public boolean isClosed(Answer answer) {
        return answer.isKnown() && !isOpen(answer);
    }
}
