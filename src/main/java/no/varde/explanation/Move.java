package no.varde.explanation;

import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;

/**
 * The smallest change of an assessment: one answer becomes another, or one member of a set comes in or goes out.
 *
 * @param person 0 for the main person, then the members in order
 * @param before the cells of the answer as it is given, before anything is moved
 * @param cell the cell to which the answer moves; of a set the member that comes in or goes out, or none at all
 */
record Move(int person, Question question, CellSet before, CellSet cell) {

    /** Returns the cells of the answer when this is done beside other moves of the same answer. */
    CellSet after(CellSet cells) {
        if (!question.scale().isSet() || cell.equals(CellSet.NONE)) {
            return cell;
        }
        CellSet members = cells.meets(cell) ? cells.minus(cell) : cells.with(cell);
        return members.chosen().isEmpty() ? CellSet.NONE : members.chosen();
    }

    /** Returns whether both can be done: a set alone takes several moves, but not that to none at all. */
    boolean goesWith(Move other) {
        boolean same = person == other.person && question.equals(other.question);
        return !same || isMember() && other.isMember() && !cell.equals(other.cell);
    }

    private boolean isMember() {
        return question.scale().isSet() && !cell.equals(CellSet.NONE);
    }
}
