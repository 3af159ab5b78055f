package no.varde.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** All that one run can know, as variables. What members share with the main person has the main person's variables. */
public final class AnswerVariables {

    private static final Scale YES_OR_NO = Scale.OneOf.YES_NO;

    private final FormulaFactory f;
    private final Vocabulary vocabulary;
    private final Role role;
    private final Cells[] cells;
    private final Cells[] told;
    private final List<Formula> links = new ArrayList<>();
    private final Map<Variable, Formula> refined = new HashMap<>();

    /**
     * Makes the variables of a run.
     *
     * @param names tell this person's variables from those of others
     * @param main the variables of the main person, for the run of a member
     */
    public AnswerVariables(
            FormulaFactory f, Names names, Vocabulary vocabulary, Role role, @Nullable AnswerVariables main) {
        this.f = f;
        this.vocabulary = vocabulary;
        this.role = role;
        this.cells = new Cells[vocabulary.slots()];
        this.told = new Cells[vocabulary.slots()];
        refined.putAll(main == null ? Map.of() : main.refined);
        for (int slot = 0; slot < cells.length; slot++) {
            if (main != null && vocabulary.reach(slot) == Reach.SHARED) {
                cells[slot] = main.at(slot);
                told[slot] = main.told(slot);
                continue;
            }
            cells[slot] = cells(names, slot);
            told[slot] = cells[slot];
            SharedAnswers shared = names.shared();
            if (shared != null && shared.isAnswer(slot, vocabulary)) {
                share(names, shared, slot);
            }
        }
    }

    private Cells cells(Names names, int slot) {
        if (slot == Vocabulary.AS_OF_SLOT) {
            Scale scale = vocabulary.lawScale();
            return new Cells(f, names.answers() + ".asOf", scale, scale.known() & ~Scale.NONE);
        }
        Question question = vocabulary.questionAt(slot);
        String name = question == null ? names.derived() + ".fact " + slot : names.answers() + "." + question.id();
        Scale scale = question == null ? YES_OR_NO : question.scale();
        if (!vocabulary.reach(slot).seenBy(role)) {
            return new Cells(f, name, scale, Scale.UNKNOWN);
        }
        return new Cells(f, name, scale, question == null ? HouseholdFact.YES | HouseholdFact.NO : possible(question));
    }

    /** Ties an answer to the one that two books share, where they cut it into other cells than this book does. */
    private void share(Names names, SharedAnswers shared, int slot) {
        SharedAnswers.Answer answer = shared.answer(slot, vocabulary);
        Cells own = cells[slot];
        if (own.possible() == Scale.UNKNOWN) {
            return;
        }
        String id = slot == Vocabulary.AS_OF_SLOT ? "asOf" : own(slot).id();
        if (answer == null) {
            cells[slot] = new Cells(f, names.derived() + "." + id, own.scale(), Scale.UNKNOWN);
            told[slot] = cells[slot];
            return;
        }
        told[slot] = new Cells(f, names.answers() + "." + id, answer.scale(), answer.possible());
        long[] parts = Refinement.parts(own.scale(), answer.scale(), answer.possible());
        if (Refinement.isSame(parts)) {
            cells[slot] = new Cells(f, names.answers() + "." + id, own.scale(), answer.possible());
            return;
        }
        cells[slot] = new Cells(f, names.derived() + "." + id, own.scale(), Refinement.possible(parts));
        links.addAll(told[slot].constraints());
        for (int cell = 0; cell < parts.length; cell++) {
            if (parts[cell] != 0) {
                Formula made = f.or(told[slot].variables(parts[cell]));
                refined.put(cells[slot].at(1L << cell), made);
                links.add(f.equivalence(cells[slot].at(1L << cell), made));
            }
        }
    }

    private Question own(int slot) {
        return vocabulary.bySlot().get(slot - 1);
    }

    /** Returns the cells in which the answer is told; finer than those that the book sees where another book is beside. */
    public Cells told(int slot) {
        return told[slot];
    }

    /** Returns for the cells of this book's own what they are in cells that two books share. */
    public Map<Variable, Formula> refined() {
        return refined;
    }

    /** Lets a fact hold exactly when a formula does: the fact that another formula of the same meaning defines. */
    void follow(int slot, Definitions definitions, Formula holds) {
        Formula named = definitions.named(holds);
        Cells fact = new Cells(f, "fact " + named, YES_OR_NO, HouseholdFact.YES | HouseholdFact.NO);
        cells[slot] = fact;
        told[slot] = fact;
        definitions.facts(fact.variables(fact.possible()));
        definitions.define(fact.at(HouseholdFact.YES), named);
        definitions.define(fact.at(HouseholdFact.NO), fact.at(HouseholdFact.YES).negate());
    }

    /** Returns the cells in which the answer to a question can lie. */
    public static long possible(Question question) {
        boolean mayBeNone = question.scale().isSet()
                || question.onlyWith() != null && question.cellsWhenNotApplicable() == Scale.NONE;
        long cells = Scale.UNKNOWN | question.scale().known() & ~(mayBeNone ? 0 : Scale.NONE);
        return question.notAfterAsOf() ? cells & ~afterAsOf(question.scale()) : cells;
    }

    /** Returns the cells of days later than that of the assessment. */
    static long afterAsOf(Scale scale) {
        return scale.match(new Scale.Cases<>(oneOf -> 0L, anyOf -> 0L, whole -> 0L, AnswerVariables::later));
    }

    private static long later(Scale.Day scale) {
        long later = 0;
        for (int i = 0; i < scale.starts().size(); i++) {
            if (scale.starts().get(i).isAfterAsOf()) {
                later |= scale.mask(i, i + 1);
            }
        }
        return later;
    }

    public int slots() {
        return cells.length;
    }

    /** Returns the variables of a slot. */
    public Cells at(int slot) {
        return cells[slot];
    }

    /** Returns what every possible case satisfies of the answers of this person alone. */
    public List<Formula> constraints() {
        List<Formula> constraints = new ArrayList<>(links);
        for (int slot = 0; slot < cells.length; slot++) {
            if (isOwn(slot)) {
                constraints.addAll(cells[slot].constraints());
            }
        }
        AnswersTogether together = together();
        constraints.addAll(together.implied());
        constraints.addAll(together.notImpossible());
        return constraints;
    }

    /** Returns what several answers satisfy together. */
    public AnswersTogether together() {
        return new AnswersTogether(f, vocabulary, this);
    }

    /** Says whether an answer is this person's own, and not the main person's that this one shares. */
    boolean isOwn(int slot) {
        return role == Role.MAIN || vocabulary.reach(slot) == Reach.MEMBER;
    }
}
