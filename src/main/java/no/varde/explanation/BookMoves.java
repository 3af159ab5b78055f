package no.varde.explanation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.logic.AnswerVariables;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/** What a book says of moves, found once: every move of every answer is looked at for each result. Immutable. */
final class BookMoves {

    private final Vocabulary vocabulary;
    private final Map<Role, List<Movable>> asked = new EnumMap<>(Role.class);
    private final Movable[] bySlot;

    /**
     * A question, and where its answers can move.
     *
     * @param chosen the cells of known answers but none, which an answer that is not several of the choices does not move to
     * @param none the cell of none of the choices where somebody can have chosen none; nothing elsewhere
     * @param gates the answers of which any lets it be asked; none where everybody is asked
     */
    record Movable(Question question, CellSet chosen, CellSet none, boolean isSet, boolean isDay, List<Gate> gates) {

        private static Movable of(Vocabulary vocabulary, Question question) {
            CellSet known = AnswerVariables.possible(question).minus(CellSet.UNKNOWN);
            return new Movable(
                    question,
                    known.minus(CellSet.NONE),
                    known.common(CellSet.NONE),
                    question.scale().isSet(),
                    question.scale().day().isPresent(),
                    vocabulary.askedWith(question).any());
        }

        /** Returns the bits of the cells to which an answer can move; none of its members only where nothing is known of a set. */
        long reachable(CellSet given) {
            if (!isSet) {
                return chosen.bits() & ~given.bits();
            }
            return given.isUnknown() ? chosen.bits() | none.bits() : chosen.bits();
        }
    }

    BookMoves(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.bySlot = new Movable[vocabulary.slots().firstFact()];
        for (Role role : Role.values()) {
            asked.put(role, new ArrayList<>());
        }
        for (Question question : vocabulary.questions().values()) {
            Movable movable = Movable.of(vocabulary, question);
            bySlot[question.slot()] = movable;
            Vocabulary.known(asked, question.askedOf()).add(movable);
        }
        asked.replaceAll((role, some) -> List.copyOf(some));
    }

    /** Returns those of the answers of one assessment. */
    Moves of(Assessment assessment) {
        return new Moves(this, assessment);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    int slots() {
        return bySlot.length;
    }

    /** Returns what a person is asked, in the order of the files. */
    List<Movable> askedOf(int person) {
        return Vocabulary.known(asked, Role.ofPerson(person));
    }

    Movable of(Question question) {
        return bySlot[question.slot()];
    }
}
