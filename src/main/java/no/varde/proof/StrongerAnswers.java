package no.varde.proof;

import java.util.ArrayList;
import java.util.List;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Cells;
import no.varde.logic.Relation;
import no.varde.rulebook.Strengthening;
import no.varde.rulebook.Strengthening.Stronger;
import no.varde.vocabulary.Band;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Ties.Tie;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** The answers after may be stronger than those before, and what follows from one that is may follow. */
final class StrongerAnswers implements Relation.Differing {

    private static final Scale YES_OR_NO = Scale.OneOf.YES_NO;

    private final Vocabulary vocabulary;
    private final Strengthening stronger;

    StrongerAnswers(Vocabulary vocabulary, Strengthening stronger) {
        this.vocabulary = vocabulary;
        this.stronger = stronger;
    }

    @Override
    public Formula to(FormulaFactory f, CellSet cell, int slot, AnswerVariables before, AnswerVariables after) {
        Question question = vocabulary.slots().questionAt(slot);
        if (question == null || stronger.fixed().contains(question.id())) {
            return f.falsum();
        }
        List<Formula> ways = new ArrayList<>();
        ways.add(stronger(f, cell, question, before));
        ways.add(noLongerNotApplicable(f, cell, question, before));
        for (Tie tie : vocabulary.ties().implying(question)) {
            if (tie.implied().equals(cell)) {
                ways.add(raised(f, tie.question(), before, after));
            }
        }
        return f.or(ways);
    }

    private Formula stronger(FormulaFactory f, CellSet cell, Question question, AnswerVariables before) {
        Cells cells = before.at(question.slot());
        return switch (stronger.how()) {
            case RED_FLAGS -> flagged(f, cell, question, cells);
            case NO_TO_UNKNOWN -> unknown(f, cell, question, cells, "NO");
            case YES_TO_UNKNOWN -> unknown(f, cell, question, cells, "YES");
            case HIGHER ->
                stronger.of().contains(question.id()) && cell.meets(cell.chosen())
                        ? cells.meets(CellSet.between(0, cell.first()))
                        : f.falsum();
            case ANY -> f.constant(stronger.of().contains(question.id()));
            case ENTRY_MORE, MEMBER_MORE -> f.falsum();
        };
    }

    private static Formula flagged(FormulaFactory f, CellSet cell, Question question, Cells cells) {
        Band flag = question.redFlag();
        return flag != null && flag.cells().meets(cell)
                ? cells.meets(flag.cells()).negate()
                : f.falsum();
    }

    private static Formula unknown(FormulaFactory f, CellSet cell, Question question, Cells cells, String was) {
        return cell.isUnknown() && question.scale().equals(YES_OR_NO) ? cells.meets(YES_OR_NO.cell(was)) : f.falsum();
    }

    /** A red flag that can be true only with another answer brings that answer along. */
    private Formula raised(FormulaFactory f, Question question, AnswerVariables before, AnswerVariables after) {
        Band flag = question.redFlag();
        return stronger.how() != Stronger.RED_FLAGS || flag == null
                ? f.falsum()
                : f.and(
                        before.at(question.slot()).meets(flag.cells()).negate(),
                        after.at(question.slot()).meets(flag.cells()));
    }

    /** What did not apply because of another answer is unknown when that answer is no longer there. */
    private Formula noLongerNotApplicable(FormulaFactory f, CellSet cell, Question question, AnswerVariables before) {
        Tie tie = vocabulary.ties().of(question);
        if (tie == null || !cell.isUnknown()) {
            return f.falsum();
        }
        return f.and(
                before.at(question.slot()).meets(tie.notApplicable()),
                before.at(tie.other().slot()).meets(tie.applicable()).negate());
    }
}
