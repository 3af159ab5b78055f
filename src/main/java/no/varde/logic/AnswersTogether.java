package no.varde.logic;

import java.util.List;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Ties.Tie;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What several answers of one person satisfy together in every possible case. */
public record AnswersTogether(FormulaFactory f, Vocabulary vocabulary, AnswerVariables answers) {

    /** Returns for each answer of this person's own that hangs on another how it does. */
    public List<Formula> implied() {
        return vocabulary.ties().all().stream()
                .filter(tie -> answers.isOwn(tie.question().slot()))
                .map(this::implied)
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
    private Formula implied(Tie tie) {
        Cells own = answers.at(tie.question().slot());
        if (own.possible().isUnknown()) {
            return f.verum();
        }
        Cells other = answers.at(tie.other().slot());
        Formula applicable = other.meets(tie.applicable());
        boolean neverGiven = tie.notApplicable().equals(CellSet.NONE) && !own.isSet(); // a date is never given as none
        return f.and(
                f.implication(own.meetsOther(tie.implyingNothing()), other.meets(tie.implied())),
                f.implication(own.at(CellSet.UNKNOWN), applicable),
                neverGiven ? f.implication(own.at(CellSet.NONE), applicable.negate()) : f.verum());
    }
}
