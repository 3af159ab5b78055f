package no.varde.logic;

import java.util.List;
import java.util.Objects;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Scale;
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
                                .map(band -> answers.at(band.slot()).meets(band.mask()))
                                .toList())
                        .negate())
                .toList();
    }

    /** A positive answer implies the other; another one makes the question not applicable. */
    private Formula implied(Question question, Question.OnlyWith onlyWith) {
        Question other = Vocabulary.known(vocabulary.questions(), onlyWith.question());
        Cells own = answers.at(question.slot());
        if (own.possible() == Scale.UNKNOWN) {
            return f.verum();
        }
        long needed = other.scale().mask(onlyWith.constant());
        long notApplicable = question.cellsWhenNotApplicable();
        Formula applicable = answers.at(other.slot()).meets(needed | Scale.UNKNOWN);
        boolean neverGiven = notApplicable == Scale.NONE && !own.isSet(); // a date is never given as none
        return f.and(
                f.implication(
                        own.meets(~(Scale.UNKNOWN | notApplicable)),
                        answers.at(other.slot()).meets(needed)),
                f.implication(own.at(Scale.UNKNOWN), applicable),
                neverGiven ? f.implication(own.at(Scale.NONE), applicable.negate()) : f.verum());
    }
}
