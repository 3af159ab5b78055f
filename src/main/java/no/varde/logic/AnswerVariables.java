package no.varde.logic;

import java.util.ArrayList;
import java.util.List;
import no.varde.vocabulary.DayMark;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Impossible;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** All that one run can know, as variables. What members share with the main person has the main person's variables. */
final class AnswerVariables {

    private static final Scale YES_OR_NO = Scale.OneOf.YES_NO;

    private final FormulaFactory f;
    private final Vocabulary vocabulary;
    private final Role role;
    private final Cells[] cells;

    /**
     * Makes the variables of a run.
     *
     * @param copy tells this person's variables from those of others
     * @param main the variables of the main person, for the run of a member
     */
    AnswerVariables(FormulaFactory f, String copy, Vocabulary vocabulary, Role role, @Nullable AnswerVariables main) {
        this.f = f;
        this.vocabulary = vocabulary;
        this.role = role;
        this.cells = new Cells[vocabulary.slots()];
        for (int slot = 0; slot < cells.length; slot++) {
            cells[slot] = main != null && vocabulary.reach(slot) == Reach.SHARED ? main.at(slot) : cells(copy, slot);
        }
    }

    private Cells cells(String copy, int slot) {
        if (slot == Vocabulary.AS_OF_SLOT) {
            Scale scale = vocabulary.lawScale();
            return new Cells(f, copy + ".asOf", scale, scale.known() & ~Scale.NONE);
        }
        Question question = vocabulary.questionAt(slot);
        String name = copy + "." + (question == null ? "fact " + slot : question.id());
        Scale scale = question == null ? YES_OR_NO : question.scale();
        if (!vocabulary.reach(slot).seenBy(role)) {
            return new Cells(f, name, scale, Scale.UNKNOWN);
        }
        return new Cells(f, name, scale, question == null ? HouseholdFact.YES | HouseholdFact.NO : possible(question));
    }

    /** Returns the cells in which the answer to a question can lie. */
    static long possible(Question question) {
        boolean mayBeNone = question.scale() instanceof Scale.AnyOf
                || question.onlyWith() != null && question.cellsWhenNotApplicable() == Scale.NONE;
        long cells = Scale.UNKNOWN | question.scale().known() & ~(mayBeNone ? 0 : Scale.NONE);
        return question.notAfterAsOf() ? cells & ~afterAsOf((Scale.Day) question.scale()) : cells;
    }

    /** Returns the cells of days later than that of the assessment. */
    static long afterAsOf(Scale.Day scale) {
        long later = 0;
        for (int i = 0; i < scale.starts().size(); i++) {
            if (scale.starts().get(i) instanceof DayMark.Counted mark && mark.nearly() > 0) {
                later |= scale.mask(i, i + 1);
            }
        }
        return later;
    }

    int slots() {
        return cells.length;
    }

    /** Returns the variables of a slot. */
    Cells at(int slot) {
        return cells[slot];
    }

    /** Returns what every possible case satisfies of the answers of this person alone. */
    List<Formula> constraints() {
        List<Formula> constraints = new ArrayList<>();
        for (int slot = 0; slot < cells.length; slot++) {
            if (isOwn(slot)) {
                constraints.addAll(cells[slot].constraints());
            }
        }
        for (Question question : vocabulary.questions().values()) {
            if (question.onlyWith() != null && isOwn(question.slot())) {
                constraints.addAll(implications(question, question.onlyWith()));
            }
        }
        for (Impossible impossible : vocabulary.impossible()) {
            if (impossible.where().stream().anyMatch(band -> isOwn(band.slot()))) {
                constraints.add(f.and(impossible.where().stream()
                                .map(band -> cells[band.slot()].meets(band.mask()))
                                .toList())
                        .negate());
            }
        }
        return constraints;
    }

    private boolean isOwn(int slot) {
        return role == Role.MAIN || vocabulary.reach(slot) == Reach.MEMBER;
    }

    /** A positive answer implies the other; another one makes the question not applicable. */
    private List<Formula> implications(Question question, Question.OnlyWith onlyWith) {
        Question other = Vocabulary.known(vocabulary.questions(), onlyWith.question());
        Cells own = cells[question.slot()];
        if (own.possible() == Scale.UNKNOWN) {
            return List.of();
        }
        long needed = other.scale().mask(onlyWith.constant());
        long notApplicable = question.cellsWhenNotApplicable();
        Formula applicable = cells[other.slot()].meets(needed | Scale.UNKNOWN);
        boolean neverGiven = notApplicable == Scale.NONE && !own.isSet(); // a date is never given as none
        return List.of(
                f.implication(own.meets(~(Scale.UNKNOWN | notApplicable)), cells[other.slot()].meets(needed)),
                f.implication(own.at(Scale.UNKNOWN), applicable),
                neverGiven ? f.implication(own.at(Scale.NONE), applicable.negate()) : f.verum());
    }
}
