package no.varde.explanation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.logic.Cells;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Gate;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Ties.Tie;
import no.varde.vocabulary.Vocabulary;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/**
 * The moves of one assessment as formulas: in every case that is left, each answer is as given or is moved. An answer
 * that only follows from another, or no longer does, is not moved.
 */
final class MoveFormulas {

    private final FormulaFactory f;
    private final AssessedCase assessed;
    private final Vocabulary vocabulary;
    private final Map<Move, Formula> literals = new LinkedHashMap<>();

    /**
     * Adds what holds of every case that moves lead to, to the cases of its own. What nobody is asked moves only beside an
     * answer with which it is asked.
     */
    MoveFormulas(AssessedCase assessed, Moves moves, Openings openings) {
        this.f = assessed.cases().factory();
        this.assessed = assessed;
        this.vocabulary = assessed.household().vocabulary();
        Map<Question, List<Move>> byQuestion = new LinkedHashMap<>();
        List<Move> every = moves.ofWhatCanChange();
        for (int person = 0; person < moves.persons(); person++) {
            byQuestion.clear();
            int number = person;
            every.stream().filter(move -> move.person() == number).forEach(move -> byQuestion
                    .computeIfAbsent(move.question(), question -> new ArrayList<>())
                    .add(move));
            for (Question question : vocabulary.questions().values()) {
                if (Moves.answers(person, question)) {
                    add(person, question, moves.given(person, question), byQuestion.getOrDefault(question, List.of()));
                }
            }
        }
        every.stream()
                .filter(move -> !openings.isNamed(move.person(), move.question()))
                .forEach(move -> onlyWhereAsked(move, openings));
    }

    private void add(int person, Question question, CellSet given, List<Move> moves) {
        List<Formula> any = new ArrayList<>();
        for (Move move : moves) {
            Formula literal = assessed.cases().named(formula(move));
            literals.put(move, literal);
            any.add(literal);
        }
        if (!question.scale().isSet()) {
            any.add(asGiven(person, question, given));
            always(f.or(any));
        } else if (!given.isUnknown()) {
            Cells cells = cells(person, question);
            always(
                    moves.isEmpty()
                            ? cells.are(given)
                            : cells.at(CellSet.UNKNOWN).negate());
        }
    }

    private void onlyWhereAsked(Move move, Openings openings) {
        List<Formula> any = new ArrayList<>();
        any.add(Vocabulary.known(literals, move).negate());
        for (Gate gate : openings.gates(move.question())) {
            openings.opening(move.person(), gate).forEach(opening -> any.add(Vocabulary.known(literals, opening)));
        }
        always(f.or(any));
    }

    private void always(Formula formula) {
        assessed.household().definitions().always(List.of(formula));
    }

    private Cells cells(int person, Question question) {
        return assessed.run(person).answers().at(question.slot());
    }

    private Formula formula(Move move) {
        Cells cells = cells(move.person(), move.question());
        boolean goesOut = move.question().scale().isSet() && move.before().meets(move.cell());
        if (!move.before().isUnknown()) {
            return f.literal(cells.at(move.cell()).name(), !goesOut);
        }
        return f.and(
                cells.at(move.cell()),
                follows(move.person(), move.question(), move.cell()).negate());
    }

    private Formula asGiven(int person, Question question, CellSet given) {
        Cells cells = cells(person, question);
        if (!given.isUnknown()) {
            return cells.at(given);
        }
        List<Formula> any = new ArrayList<>(List.of(cells.at(CellSet.UNKNOWN)));
        for (CellSet cell : cells.possible().minus(CellSet.UNKNOWN)) {
            any.add(f.and(cells.at(cell), follows(person, question, cell)));
        }
        return f.or(any);
    }

    /** Returns that an unknown answer lies in a cell because of another answer. */
    private Formula follows(int person, Question question, CellSet cell) {
        Tie own = vocabulary.ties().of(question);
        if (own != null) {
            return cell.equals(own.notApplicable())
                    ? cells(person, own.other()).meets(own.applicable()).negate()
                    : f.falsum();
        }
        List<Formula> implying = new ArrayList<>();
        for (Tie tie : vocabulary.ties().implying(question)) {
            if (cell.equals(tie.implied())) {
                implying.add(cells(person, tie.question()).meetsOther(tie.implyingNothing()));
            }
        }
        return f.or(implying);
    }

    /** Returns that at least a number of moves are made. */
    Formula atLeast(int number) {
        return assessed.household().definitions().atLeast(number, List.copyOf(literals.values()));
    }

    /** Returns the moves of a model. */
    List<Move> in(Assignment model) {
        List<Move> moves = new ArrayList<>();
        literals.forEach((move, literal) -> {
            if (literal.evaluate(model)) {
                moves.add(move);
            }
        });
        return moves;
    }

    /** Leaves out every case in which something holds and all of some moves are made. */
    void block(Formula goal, List<Move> moves) {
        List<Formula> any = new ArrayList<>(List.of(goal.negate()));
        moves.forEach(move -> any.add(Vocabulary.known(literals, move).negate()));
        always(f.or(any));
    }
}
