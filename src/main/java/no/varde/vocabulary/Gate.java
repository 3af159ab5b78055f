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

    /** Returns the cells of the answers that let the question be asked, the unknown one among them. */
    public CellSet open() {
        return constants.stream().map(question.scale()::cell).reduce(CellSet.UNKNOWN, CellSet::with);
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
