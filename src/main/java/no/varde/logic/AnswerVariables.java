package no.varde.logic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Variable;

/** All that one run can know, as variables. What members share with the main person has the main person's variables. */
public final class AnswerVariables {

    private static final Scale YES_OR_NO = Scale.OneOf.YES_NO;
    private static final CellSet FACT = HouseholdFact.YES.with(HouseholdFact.NO);

    private final FormulaFactory f;
    private final Vocabulary vocabulary;
    private final Role role;
    private final Cells[] cells;
    private final Cells[] told;
    private final List<Formula> links = new ArrayList<>();

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
        this.cells = new Cells[vocabulary.slots().number()];
        this.told = new Cells[vocabulary.slots().number()];
        for (int slot = 0; slot < cells.length; slot++) {
            if (main != null && vocabulary.slots().reach(slot) == Reach.SHARED) {
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
        if (slot == Slots.AS_OF) {
            Scale scale = vocabulary.slots().lawScale();
            return new Cells(f, names.answers() + ".asOf", scale, scale.known().minus(CellSet.NONE));
        }
        Question question = vocabulary.slots().questionAt(slot);
        String name = question == null ? names.derived() + ".fact " + slot : names.answers() + "." + question.id();
        Scale scale = question == null ? YES_OR_NO : question.scale();
        if (!vocabulary.slots().reach(slot).seenBy(role)) {
            return new Cells(f, name, scale, CellSet.UNKNOWN);
        }
        return new Cells(f, name, scale, question == null ? FACT : possible(question));
    }

    /** Ties an answer to the one of two books, where they cut it into other cells than this book does. */
    private void share(Names names, SharedAnswers shared, int slot) {
        Cells own = cells[slot];
        if (own.possible().isUnknown()) {
            return;
        }
        String id = slot == Slots.AS_OF ? "asOf" : own(slot).id();
        String derived = names.derived() + "." + id;
        SharedAnswers.Seen seen = shared.seen(slot, vocabulary);
        if (seen == null) {
            boolean isApart = slot != Slots.AS_OF && shared.isApart(own(slot));
            cells[slot] = new Cells(f, derived, own.scale(), isApart ? own.possible() : CellSet.UNKNOWN);
            told[slot] = cells[slot];
            return;
        }
        SharedAnswers.Answer answer = seen.told();
        List<CellSet> parts = seen.parts();
        told[slot] = new Cells(f, names.answers() + "." + id, answer.scale(), answer.possible());
        if (Refinement.isSame(parts, answer.possible())) {
            cells[slot] = new Cells(f, names.answers() + "." + id, own.scale(), answer.possible());
            return;
        }
        cells[slot] = made(told[slot], new Cells(f, derived, own.scale(), Refinement.possible(parts)), parts);
        links.addAll(told[slot].constraints());
    }

    /** Makes cells of those in which an answer is told; one that is made of another alone is that one. */
    private Cells made(Cells told, Cells named, List<CellSet> parts) {
        Map<CellSet, Variable> same = new HashMap<>();
        for (CellSet cell : named.possible()) {
            CellSet part = parts.get(cell.first());
            if (named.isSet() && cell.equals(CellSet.NONE)) {
                links.add(f.equivalence(named.at(cell), noneOf(told, parts)));
            } else if (part.size() == 1) {
                same.put(cell, told.at(part));
            } else {
                links.add(f.equivalence(named.at(cell), f.or(told.variables(part))));
            }
        }
        return named.with(same);
    }

    /** Returns that an answer is known and is none of the choices that a book has: only others were chosen, or none. */
    private Formula noneOf(Cells told, List<CellSet> parts) {
        CellSet seen = CellSet.UNKNOWN;
        for (int place = 2; place < parts.size(); place++) {
            seen = seen.with(parts.get(place));
        }
        return f.or(told.variables(seen)).negate();
    }

    /** Returns the questions of the book, in the order of their slots. */
    List<Question> questions() {
        return vocabulary.bySlot();
    }

    private Question own(int slot) {
        return vocabulary.bySlot().get(slot - 1);
    }

    /** Returns the cells in which the answer is told; finer than those that the book sees where another book is beside. */
    public Cells told(int slot) {
        return told[slot];
    }

    /** Lets a fact hold exactly when a formula does: the fact that another formula of the same meaning defines. */
    void follow(int slot, Definitions definitions, Formula holds) {
        Formula named = definitions.named(holds);
        Cells fact = new Cells(f, "fact " + named, YES_OR_NO, FACT);
        cells[slot] = fact;
        told[slot] = fact;
        definitions.facts(fact.variables());
        definitions.define(fact.at(HouseholdFact.YES), named);
        definitions.define(fact.at(HouseholdFact.NO), fact.at(HouseholdFact.YES).negate());
    }

    /** Returns the cells in which the answer to a question can lie. */
    public static CellSet possible(Question question) {
        boolean mayBeNone = question.scale().isSet()
                || question.onlyWith() != null
                        && question.cellsWhenNotApplicable().equals(CellSet.NONE);
        return possible(question.scale(), mayBeNone, question.notAfterAsOf());
    }

    /**
     * Returns the cells in which an answer on a scale can lie.
     *
     * @param mayBeNone whether it can be none of the choices
     * @param notAfterAsOf whether it is no day later than that of the assessment
     */
    static CellSet possible(Scale scale, boolean mayBeNone, boolean notAfterAsOf) {
        CellSet cells = CellSet.UNKNOWN.with(scale.known()).minus(mayBeNone ? CellSet.EMPTY : CellSet.NONE);
        return notAfterAsOf ? cells.minus(afterAsOf(scale)) : cells;
    }

    /** Returns the cells of days later than that of the assessment. */
    static CellSet afterAsOf(Scale scale) {
        return scale.match(new Scale.Cases<>(
                oneOf -> CellSet.EMPTY, anyOf -> CellSet.EMPTY, whole -> CellSet.EMPTY, AnswerVariables::later));
    }

    private static CellSet later(Scale.Day scale) {
        return IntStream.range(0, scale.starts().size())
                .filter(start -> scale.starts().get(start).isAfterAsOf())
                .mapToObj(start -> scale.cells(start, start + 1))
                .reduce(CellSet.EMPTY, CellSet::with);
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
        return role == Role.MAIN || vocabulary.slots().reach(slot) == Reach.MEMBER;
    }
}
