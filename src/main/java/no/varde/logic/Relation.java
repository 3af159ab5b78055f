package no.varde.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Holds the answers of one case equal to those of another, but for those that may differ. */
public final class Relation {

    private final Definitions definitions;
    private final FormulaFactory f;
    private final Vocabulary vocabulary;
    private final Differing differing;
    private final List<Formula> differences = new ArrayList<>();
    private final Map<Integer, List<Formula>> bySlot = new HashMap<>();

    /** Says in which way an answer of a person may differ. */
    public interface Differing {

        /** Returns when the answer after may lie in a cell in which that before does not. */
        Formula to(FormulaFactory f, CellSet cell, int slot, AnswerVariables before, AnswerVariables after);
    }

    public Relation(Definitions definitions, Vocabulary vocabulary, Differing differing) {
        this.definitions = definitions;
        this.f = definitions.factory();
        this.vocabulary = vocabulary;
        this.differing = differing;
    }

    /** Returns in what the cases differ, answer by answer. */
    public List<Formula> differences() {
        return differences;
    }

    /** Lets a variable stand for that the answer to a question differs, where those who answer it are not looked through. */
    public Formula differsUnseen(Question question) {
        Formula differs = f.variable("differs " + question.id());
        bySlot.put(question.slot(), List.of(differs));
        return differs;
    }

    /** Returns that the answer to a question differs, of whichever of the related persons it is. */
    public Formula differsIn(Question question) {
        return f.or(bySlot.getOrDefault(question.slot(), List.of()));
    }

    /** Relates the answers of a person in the one case to those in the other. */
    public void relate(AnswerVariables before, AnswerVariables after, Role role) {
        for (int slot = 0; slot < vocabulary.slots().firstFact(); slot++) {
            if ((role == Role.MEMBER) == (vocabulary.slots().reach(slot) == Reach.MEMBER)) {
                relate(slot, before, after);
            }
        }
    }

    private void relate(int slot, AnswerVariables before, AnswerVariables after) {
        Cells cells = before.at(slot);
        List<Formula> differs = new ArrayList<>();
        for (CellSet cell : cells.possible()) {
            Formula was = cells.at(cell);
            Formula is = after.at(slot).at(cell);
            Formula may = differing.to(f, cell, slot, before, after);
            definitions.always(List.of(f.implication(is, f.or(was, may))));
            if (cells.isSet() && !cell.chosen().isEmpty()) {
                definitions.always(List.of(f.implication(was, f.or(is, may))));
            }
            if (!may.equals(f.falsum())) {
                differs.add(f.and(is, was.negate()));
            }
        }
        if (!differs.isEmpty()) {
            Formula differ = definitions.named(f.or(differs));
            differences.add(differ);
            bySlot.computeIfAbsent(slot, any -> new ArrayList<>()).add(differ);
        }
    }

    /** Holds what is told in a log equal, entry by entry. */
    public void same(LogVariables before, LogVariables after) {
        for (int i = 0; i < before.areThere().size(); i++) {
            same(before.areThere().get(i), after.areThere().get(i));
        }
        for (int i = 0; i < before.told().size(); i++) {
            same(before.told().get(i), after.told().get(i));
        }
    }

    /** Holds what is told in a log equal to what is told after it in another: the first entry there is one more. */
    public void sameAfterFirst(LogVariables before, LogVariables after) {
        int each = before.areThere().isEmpty()
                ? 0
                : before.told().size() / before.areThere().size();
        differences.add(after.areThere().get(0));
        for (int i = 0; i < before.areThere().size(); i++) {
            same(before.areThere().get(i), after.areThere().get(i + 1));
        }
        for (int i = 0; i < before.told().size(); i++) {
            same(before.told().get(i), after.told().get(i + each));
        }
    }

    public void same(Cells before, Cells after) {
        for (CellSet cell : before.possible()) {
            same(before.at(cell), after.at(cell));
        }
    }

    /** Lets what is true before be true after too. */
    public void stays(Formula before, Formula after) {
        definitions.always(List.of(f.implication(before, after)));
    }

    public void same(Formula before, Formula after) {
        definitions.always(List.of(f.equivalence(before, after)));
    }
}
