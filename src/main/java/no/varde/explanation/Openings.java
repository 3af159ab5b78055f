package no.varde.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.varde.assessment.Askable;
import no.varde.explanation.BookMoves.Movable;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;

/**
 * Which answers of one assessment may be named to whoever asks, and for any other question by which answers it would come
 * to be asked. What nobody is asked now is never named: the answer is, on which it hangs whether they are.
 */
final class Openings {

    private final Moves moves;
    private final Askable askable;
    private final Predicate<Question> moving;
    private final boolean[][] named; // by person and slot

    /**
     * Makes it of what is known.
     *
     * @param moving says of a question whose answer is known whether it can become another
     */
    Openings(Moves moves, Askable askable, Predicate<Question> moving) {
        this.moves = moves;
        this.askable = askable;
        this.moving = moving;
        this.named = new boolean[moves.persons()][];
        for (int person = 0; person < named.length; person++) {
            named[person] = named(person);
        }
    }

    private boolean[] named(int person) {
        boolean[] named = new boolean[moves.slots()];
        String ref = moves.person(person).ref();
        for (Movable one : moves.askedOf(person)) {
            named[one.question().slot()] = isNamed(person, ref, one);
        }
        return named;
    }

    /** What everybody is asked, which is most of it, is told without looking at any answer. */
    private boolean isNamed(int person, String ref, Movable one) {
        Question question = one.question();
        if (one.gates().isEmpty()) {
            return !askable.isOfNobody(question);
        }
        return moves.given(person, question).isUnknown()
                ? askable.isAskedNow(ref, question)
                : !askable.isLeftOut(ref, question);
    }

    /** Says whether a question may be named: it can be asked now, or was answered and could be asked again. */
    boolean isNamed(int person, Question question) {
        return named[person][question.slot()];
    }

    /** Returns the moves of the answers that may be named. */
    List<Move> named() {
        List<Move> named = new ArrayList<>();
        for (int person = 0; person < moves.persons(); person++) {
            for (Movable one : moves.askedOf(person)) {
                if (isNamed(person, one.question())) {
                    moves.add(person, one, moving, named);
                }
            }
        }
        return named;
    }

    /**
     * Returns what would be asked only after other answers: each move of an answer that may not be named, after the moves
     * by which it would come to be asked. The first of them is of an answer that may be named.
     */
    List<List<Move>> behind() {
        List<List<Move>> ways = new ArrayList<>();
        for (int person = 0; person < moves.persons(); person++) {
            for (Movable one : moves.askedOf(person)) {
                if (!isNamed(person, one.question())) {
                    addBehind(person, one, ways);
                }
            }
        }
        return ways;
    }

    private void addBehind(int person, Movable one, List<List<Move>> ways) {
        List<Move> last = new ArrayList<>();
        moves.add(person, one, moving, last);
        if (!last.isEmpty()) {
            for (List<Move> before : of(person, one.question())) {
                last.forEach(move -> ways.add(with(before, move)));
            }
        }
    }

    /** Returns the moves after which a question is asked that is not asked now, in each way in which it can be. */
    private List<List<Move>> of(int person, Question question) {
        List<List<Move>> ways = new ArrayList<>();
        for (Gate gate : gates(question)) {
            int whose = whose(person, gate);
            List<List<Move>> before = isNamed(whose, gate.question()) ? List.of(List.of()) : of(whose, gate.question());
            for (Move move : opening(person, gate)) {
                before.forEach(way -> ways.add(with(way, move)));
            }
        }
        return ways;
    }

    /** Returns the moves to the answers of a gate with which somebody is asked what hangs on it. */
    List<Move> opening(int person, Gate gate) {
        CellSet open = gate.open().minus(CellSet.UNKNOWN);
        List<Move> opening = new ArrayList<>();
        moves.add(whose(person, gate), moves.movable(gate.question()), moving, opening);
        opening.removeIf(move -> !open.meets(move.cell()));
        return opening;
    }

    /** Returns the answers of which any lets a question be asked that is not asked now; none where nothing does. */
    List<Gate> gates(Question question) {
        return askable.isOfNobody(question)
                ? List.of()
                : moves.movable(question).gates();
    }

    /** Returns the number of the person who gives the answer of a gate, where somebody is asked what hangs on it. */
    private static int whose(int person, Gate gate) {
        return gate.question().reach() == Reach.MEMBER ? person : 0;
    }

    private static List<Move> with(List<Move> before, Move move) {
        if (before.size() == 1) { // nearly always
            return List.of(before.get(0), move);
        }
        Move[] all = before.toArray(new Move[before.size() + 1]);
        all[before.size()] = move;
        return List.of(all);
    }
}
