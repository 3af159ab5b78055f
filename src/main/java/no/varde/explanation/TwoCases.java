package no.varde.explanation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Cells;
import no.varde.logic.Cones;
import no.varde.logic.Definitions;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Ties;
import no.varde.vocabulary.Ties.Tie;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Two cases with the same number of members beside each other, each with all of its own answers, and their lists. */
final class TwoCases {

    private final Vocabulary vocabulary;
    private final FormulaFactory f;
    private final List<HouseholdFormulas> households;
    private final Ties ties;
    private final Definitions definitions = new Definitions();
    private final Cones cones = new Cones(definitions);
    private final Map<Aimed, TwoLists> lists = new HashMap<>();
    private final Map<List<Object>, Formula> literals = new HashMap<>();
    private final Growth growth = new Growth(definitions);

    /** What is held against each other of a person. */
    private record Aimed(Sought sought, int person) {}

    TwoCases(RuleBook book, int members) {
        this.vocabulary = book.vocabulary();
        this.ties = vocabulary.ties();
        this.f = definitions.factory();
        this.households = List.of(
                HouseholdFormulas.of(definitions, "one ", book, members),
                HouseholdFormulas.of(definitions, "other ", book, members));
    }

    /** Says whether many questions have made it so large that it had better be made anew. */
    boolean hasGrown() {
        return growth.isMuch();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Ties ties() {
        return ties;
    }

    /** Returns the lists of a person in the two cases, or what of them is sought. */
    TwoLists lists(Sought sought, int person) {
        return lists.computeIfAbsent(new Aimed(sought, person), any -> differing(sought, person));
    }

    /** Returns the formulas of a person's run in the first case or the other. */
    RunFormulas run(int which, int person) {
        return households.get(which).run(person);
    }

    private TwoLists differing(Sought sought, int person) {
        RunFormulas one = run(0, person);
        RunFormulas other = run(1, person);
        List<Formula> ofOne = new ArrayList<>();
        List<Formula> differing = new ArrayList<>();
        sought.formulas(person).forEach(what -> {
            Formula first = what.apply(one);
            ofOne.add(first);
            differing.add(different(first, what.apply(other)));
        });
        return new TwoLists(this, person, ofOne, definitions.named(f.or(differing)), cones, definitions);
    }

    private Formula different(Formula one, Formula other) {
        return definitions.named(f.or(f.and(one, other.negate()), f.and(one.negate(), other)));
    }

    /** Returns that an answer of one of the cases lies in these cells and no others. */
    Formula are(int which, int person, int slot, CellSet cells) {
        return literal(
                List.of("are", which, person, slot, cells),
                () -> run(which, person).answers().at(slot).are(cells));
    }

    /** Returns that nobody answers a question, though what follows from other answers may be known. */
    Formula notAnswered(int which, int person, Question question) {
        return literal(List.of("not answered", which, person, question.slot()), () -> silent(which, person, question));
    }

    /** Returns that a question is answered alike in both cases, or in neither. */
    Formula alike(int person, Question question) {
        return literal(List.of("alike", person, question.slot()), () -> {
            Cells one = run(0, person).answers().at(question.slot());
            Cells other = run(1, person).answers().at(question.slot());
            List<Formula> cells = new ArrayList<>();
            for (CellSet cell : one.possible()) {
                cells.add(f.equivalence(one.at(cell), other.at(cell)));
            }
            return f.or(f.and(cells), f.and(silent(0, person, question), silent(1, person, question)));
        });
    }

    private Formula silent(int which, int person, Question question) {
        AnswerVariables answers = run(which, person).answers();
        Cells own = answers.at(question.slot());
        List<Formula> follows = new ArrayList<>();
        Tie behind = ties.of(question);
        if (behind != null) {
            follows.add(f.and(
                    own.meets(behind.notApplicable()),
                    answers.at(behind.other().slot()).meetsOther(behind.applicable())));
        }
        for (Tie tie : ties.implying(question)) {
            follows.add(f.and(
                    own.meets(tie.implied()), answers.at(tie.question().slot()).meetsOther(tie.implyingNothing())));
        }
        follows.add(own.at(CellSet.UNKNOWN));
        return f.or(follows);
    }

    private Formula literal(List<Object> key, Supplier<Formula> meaning) {
        Formula known = literals.get(key);
        if (known == null) {
            known = definitions.named(meaning.get());
            literals.put(key, known);
        }
        return known;
    }
}
