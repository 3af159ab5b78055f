package no.varde.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.varde.assessment.Askable;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Vocabulary;

/**
 * Which answers of one assessment may be named to whoever asks, and for any other question by which answers it would come
 * to be asked. What nobody is asked now is never named: the answer is, on which it hangs whether they are.
 */
final class Openings {

    private final Vocabulary vocabulary;
    private final Moves moves;
    private final Askable askable;
    private final Predicate<Question> moving;

    /**
     * Makes it of what is known.
     *
     * @param moving says of a question whose answer is known whether it can become another
     */
    Openings(Vocabulary vocabulary, Moves moves, Askable askable, Predicate<Question> moving) {
        this.vocabulary = vocabulary;
        this.moves = moves;
        this.askable = askable;
        this.moving = moving;
    }

    /** Says whether a question may be named: it can be asked now, or was answered and could be asked again. */
    boolean isNamed(int person, Question question) {
        String ref = moves.person(person).ref();
        return moves.given(person, question).isUnknown()
                ? askable.isAskedNow(ref, question)
                : !askable.isLeftOut(ref, question);
    }

    /** Returns the moves of the answers that may be named. */
    List<Move> named() {
        return all().filter(one -> isNamed(one.person(), one.question()))
                .flatMap(one -> moves.of(one.person(), one.question(), moving).stream())
                .toList();
    }

    /**
     * Returns what would be asked only after other answers: each move of an answer that may not be named, after the moves
     * by which it would come to be asked. The first of them is of an answer that may be named.
     */
    List<List<Move>> behind() {
        List<List<Move>> ways = new ArrayList<>();
        all().filter(one -> !isNamed(one.person(), one.question())).forEach(one -> {
            List<Move> last = moves.of(one.person(), one.question(), moving);
            of(one.person(), one.question()).forEach(before -> last.forEach(move -> ways.add(with(before, move))));
        });
        return ways;
    }

    private record One(int person, Question question) {}

    private Stream<One> all() {
        return IntStream.range(0, moves.persons()).boxed().flatMap(person -> vocabulary.questions().values().stream()
                .filter(question -> Moves.answers(person, question))
                .map(question -> new One(person, question)));
    }

    /** Returns the moves after which a question is asked that is not asked now, in each way in which it can be. */
    private List<List<Move>> of(int person, Question question) {
        List<List<Move>> ways = new ArrayList<>();
        for (Gate gate : gates(question)) {
            int whose = whose(person, gate);
            List<List<Move>> before = isNamed(whose, gate.question()) ? List.of(List.of()) : of(whose, gate.question());
            opening(person, gate).forEach(move -> before.forEach(way -> ways.add(with(way, move))));
        }
        return ways;
    }

    /** Returns the moves to the answers of a gate with which somebody is asked what hangs on it. */
    Stream<Move> opening(int person, Gate gate) {
        CellSet open = gate.open().minus(CellSet.UNKNOWN);
        return moves.of(whose(person, gate), gate.question(), moving).stream().filter(move -> open.meets(move.cell()));
    }

    /** Returns the answers of which any lets a question be asked that is not asked now; none where nothing does. */
    List<Gate> gates(Question question) {
        return askable.isOfNobody(question)
                ? List.of()
                : vocabulary.askedWith(question).any();
    }

    /** Returns the number of the person who gives the answer of a gate, where somebody is asked what hangs on it. */
    private static int whose(int person, Gate gate) {
        return gate.question().reach() == Reach.MEMBER ? person : 0;
    }

    private static List<Move> with(List<Move> before, Move move) {
        List<Move> all = new ArrayList<>(before);
        all.add(move);
        return List.copyOf(all);
    }
}
