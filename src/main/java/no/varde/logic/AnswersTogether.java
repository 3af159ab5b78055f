package no.varde.logic;

import java.util.List;
import java.util.Objects;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What several answers of one person satisfy together in every possible case. */
public record AnswersTogether(FormulaFactory f, Vocabulary vocabulary, AnswerVariables answers) {

    /** Returns for each answer of this person's own that hangs on another how it does. */
    public List<Formula> implied() {
        return vocabulary.questions().values().stream()
                .filter(question -> question.onlyWith() != null && answers.isOwn(question.slot()))
                .map(question -> implied(question, Objects.requireNonNull(question.onlyWith())))
                .toList();
    }

    /** Returns for each set of answers that is impossible, and in part this person's own, that not all are given. */
    public List<Formula> notImpossible() {
        return vocabulary.impossible().stream()
                .map(Impossible::where)
                .filter(where -> where.stream().anyMatch(band -> answers.isOwn(band.slot())))
                .map(where -> f.and(where.stream()
                                .map(band -> answers.at(band.slot()).meets(band.cells()))
                                .toList())
                        .negate())
                .toList();
    }

    /** A positive answer implies the other; another one makes the question not applicable. */
    private Formula implied(Question question, Question.OnlyWith onlyWith) {
        Question other = Vocabulary.known(vocabulary.questions(), onlyWith.question());
        Cells own = answers.at(question.slot());
        if (own.possible().isUnknown()) {
            return f.verum();
        }
        CellSet needed = other.scale().cell(onlyWith.constant());
        CellSet notApplicable = question.cellsWhenNotApplicable();
        Formula applicable = answers.at(other.slot()).meets(needed.with(CellSet.UNKNOWN));
        boolean neverGiven = notApplicable.equals(CellSet.NONE) && !own.isSet(); // a date is never given as none
        return f.and(
                f.implication(
                        own.meetsOther(notApplicable.with(CellSet.UNKNOWN)),
                        answers.at(other.slot()).meets(needed)),
                f.implication(own.at(CellSet.UNKNOWN), applicable),
                neverGiven ? f.implication(own.at(CellSet.NONE), applicable.negate()) : f.verum());
    }
}
