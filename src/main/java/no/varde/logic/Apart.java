package no.varde.logic;

import java.util.ArrayList;
import java.util.List;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** That a person answers a question, which two books ask in other ways, in one of these ways only. */
final class Apart {

    private Apart() {}

    /** Returns this of each such question of one person. */
    static List<Formula> answeredOnce(
            FormulaFactory f, SharedAnswers shared, AnswerVariables one, AnswerVariables other) {
        List<Formula> once = new ArrayList<>();
        for (Question question : one.questions()) {
            if (shared.isApart(question)) {
                other.questions().stream()
                        .filter(beside -> beside.id().equals(question.id()) && beside.askedOf() == question.askedOf())
                        .forEach(beside -> once.add(f.or(isOpen(one, question), isOpen(other, beside))));
            }
        }
        return once;
    }

    private static Formula isOpen(AnswerVariables answers, Question question) {
        CellSet open = question.scale().isSet() ? CellSet.UNKNOWN : CellSet.UNKNOWN.with(CellSet.NONE);
        return answers.at(question.slot()).meets(open);
    }
}
