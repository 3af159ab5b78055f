package no.varde.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Cells;
import no.varde.logic.DefinitionCone;
import no.varde.logic.DefinitionIndex;
import no.varde.logic.Definitions;
import no.varde.logic.Fewest;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.NotCompared;
import no.varde.logic.Others;
import no.varde.logic.RunFormulas;
import no.varde.logic.SharedAnswers;
import no.varde.logic.Witnesses;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;

/** Two books as formulas over the answers that they share. What both say alike is one formula. */
final class TwoBooks {

    private final Definitions definitions = new Definitions();
    private final FormulaFactory f = definitions.factory();
    private final DefinitionIndex index = new DefinitionIndex(definitions);
    private final LocalDate today;
    private final SharedAnswers shared;
    private final List<Vocabulary> vocabularies;
    private final HouseholdFormulas old;
    private final HouseholdFormulas present;
    private final @Nullable Others others;
    private final List<Literal> told = new ArrayList<>();

    /**
     * Writes two books as formulas.
     *
     * @param most how many members have a run, where so many are needed at all; of further ones is only said what they
     *     may make true
     * @param today a day that need not be told; another is one more thing to know
     */
    TwoBooks(RuleBook old, RuleBook present, int most, LocalDate today) {
        this.today = today;
        this.vocabularies = List.of(old.vocabulary(), present.vocabulary());
        this.shared = new SharedAnswers(old.vocabulary(), present.vocabulary());
        int members = Math.min(most, shared.members());
        this.others = members < shared.members() ? new Others(definitions, "") : null;
        this.old = HouseholdFormulas.oneOfTwo(definitions, shared, "old ", old, members, others);
        this.present = HouseholdFormulas.oneOfTwo(definitions, shared, "new ", present, members, others);
        HouseholdFormulas.answeredOnce(shared, this.old, this.present);
        if (others != null) {
            others.restrict(this.old.isThere(members - 1));
            told.addAll(others.told(this::leastToldOfMember));
        }
        told.addAll(told());
    }

    /** A subject that has one value in the old book and another in the new one, in the cases of a formula. */
    record Pair(Topic subject, String from, String to, Literal holds) {}

    /** Returns for each subject that is not written alike the ways in which it may change, if it does. */
    Map<Topic, List<Pair>> pairs() {
        Map<Topic, List<Pair>> pairs = new LinkedHashMap<>();
        for (Topic subject : Topic.all(vocabularies)) {
            List<Pair> changes = pairs(subject);
            if (!changes.isEmpty()) {
                pairs.put(subject, changes);
            }
        }
        return pairs;
    }

    /** Returns the ways in which a subject may change; none where it is written alike. */
    List<Pair> pairs(Topic subject) {
        if (subject.role() == Role.MEMBER && old.members().isEmpty()) {
            return List.of();
        }
        List<String> values = subject.values(vocabularies);
        Formula isThere = old.isThere(subject.role());
        List<Pair> pairs = new ArrayList<>();
        for (String from : values) {
            Formula was = is(old, subject, from);
            if (was.equals(is(present, subject, from))) {
                continue; // alike in both, so nothing comes to this value or goes from it
            }
            for (String to : values) {
                Formula both = f.and(isThere, was, is(present, subject, to));
                if (!from.equals(to) && definitions.named(both) instanceof Literal holds) {
                    pairs.add(new Pair(subject, from, to, holds));
                }
            }
        }
        return pairs;
    }

    private Formula is(HouseholdFormulas household, Topic subject, String value) {
        return subject.is(value, household.run(subject.role()), household.vocabulary(), f);
    }

    /** Returns a search among the cases on which some formulas rest. */
    Fewest search(List<Literal> wanted) {
        return search(wanted, told);
    }

    private Fewest search(List<Literal> wanted, List<Literal> told) {
        DefinitionCone cone = new DefinitionCone(index);
        List<Formula> formulas = cone.include(wanted);
        return new Fewest(
                f,
                formulas,
                told.stream().filter(one -> cone.reaches(one.variable())).toList());
    }

    /** Says whether a case that was found has members of whom it is not said what is known of them: no real case does. */
    boolean hasOthers(Fewest.Found found) {
        return others != null && found.model().evaluateLit(others.areThere());
    }

    /** Returns how much is known of a member of whom something is true, at least. */
    private int leastToldOfMember(Formula isTrue) {
        if (!(definitions.named(isTrue) instanceof Literal literal)) {
            return 0;
        }
        Fewest.Found few = search(List.of(literal), toldOfMember(0)).few(literal);
        return few == null
                ? 0
                : few.fewest() ? few.known().size() : Math.min(1, few.known().size());
    }

    /** Returns literals that each say that one more thing is told of a real person, a log or the day. */
    private List<Literal> told() {
        List<Literal> told = new ArrayList<>();
        for (int i = 0; i < old.members().size(); i++) {
            told.addAll(toldOfMember(i));
        }
        told.addAll(told(old.main(), present.main(), true));
        for (int i = 0; i < old.members().size(); i++) {
            told.add((Literal) old.isThere(i));
        }
        told.add(on(today).negate());
        old.logs().forEach(log -> told.addAll(log.anyTold()));
        return told;
    }

    /** Returns that a case is of a day: of one on which the same laws are in force. */
    Literal on(LocalDate day) {
        Cells days = old.main().answers().told(Slots.AS_OF);
        return days.at(days.scale().cells(new Answer.Day(day), day));
    }

    private List<Literal> toldOfMember(int member) {
        return told(old.members().get(member), present.members().get(member), false);
    }

    /** Returns that each question is answered which either book asks. */
    private List<Literal> told(RunFormulas run, RunFormulas beside, boolean isMain) {
        List<Literal> told =
                new ArrayList<>(told(run.answers(), old.vocabulary().bySlot(), isMain));
        told.addAll(told(beside.answers(), onlyNew(), isMain));
        return told;
    }

    private List<Question> onlyNew() {
        return present.vocabulary().bySlot().stream()
                .filter(question -> shared.isApart(question)
                        || !old.vocabulary().questions().containsKey(question.id()))
                .toList();
    }

    private static List<Literal> told(AnswerVariables answers, List<Question> questions, boolean isMain) {
        List<Literal> told = new ArrayList<>();
        for (Question question : questions) {
            if (isMain == (question.reach() != Reach.MEMBER)) {
                told.add(answers.told(question.slot()).at(CellSet.UNKNOWN).negate());
            }
        }
        return told;
    }

    /** Returns a case that was found as an assessment, with the answers to the questions of either book. */
    Assessment told(Assignment model) {
        Assessment told = Witnesses.told(old, model, today);
        return AskedBy.both(told, Witnesses.told(present, model, today));
    }

    /** Returns what the old book can speak of, and the new one. */
    List<Vocabulary> vocabularies() {
        return vocabularies;
    }

    Definitions definitions() {
        return definitions;
    }

    /** Returns both books' formulas of one kind of run. */
    List<RunFormulas> runs(Role role) {
        return List.of(old.run(role), present.run(role));
    }

    /** Returns whose runs are compared. */
    List<Role> roles() {
        return old.members().isEmpty() ? List.of(Role.MAIN) : List.of(Role.values());
    }

    List<NotCompared> notCompared() {
        return shared.notCompared();
    }
}
