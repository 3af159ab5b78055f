package no.varde.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.logic.AnswerVariables;
import no.varde.logic.Cells;
import no.varde.logic.DefinitionCone;
import no.varde.logic.DefinitionIndex;
import no.varde.logic.Definitions;
import no.varde.logic.Fewest;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.NotCompared;
import no.varde.logic.RunFormulas;
import no.varde.logic.SharedAnswers;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Reach;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Slots;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;
import org.logicng.formulas.Literal;
import org.logicng.formulas.Variable;

/** Two books as formulas over the answers that they share. What both say alike is one formula. */
final class TwoBooks {

    private final Definitions definitions = new Definitions();
    private final FormulaFactory f = definitions.factory();
    private final SharedAnswers shared;
    private final List<Vocabulary> vocabularies;
    private final HouseholdFormulas old;
    private final HouseholdFormulas present;

    TwoBooks(RuleBook old, RuleBook present) {
        this.vocabularies = List.of(old.vocabulary(), present.vocabulary());
        this.shared = new SharedAnswers(old.vocabulary(), present.vocabulary());
        this.old = HouseholdFormulas.oneOfTwo(definitions, shared, "old ", old);
        this.present = HouseholdFormulas.oneOfTwo(definitions, shared, "new ", present);
    }

    /** A subject that has one value in the old book and another in the new one, in the cases of a formula. */
    record Pair(Topic subject, String from, String to, Literal holds) {}

    /** Returns for each subject that is not written alike the ways in which it may change, if it does. */
    Map<Topic, List<Pair>> pairs() {
        Map<Topic, List<Pair>> pairs = new LinkedHashMap<>();
        for (Topic subject : Topic.all(vocabularies)) {
            if (subject.role() == Role.MEMBER && old.members().isEmpty()) {
                continue;
            }
            List<Pair> changes = pairs(subject);
            if (!changes.isEmpty()) {
                pairs.put(subject, changes);
            }
        }
        return pairs;
    }

    private List<Pair> pairs(Topic subject) {
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

    /**
     * Returns a search among the cases on which some formulas rest.
     *
     * @param index in which the formulas' cones are looked up
     * @param today a day that need not be told; another is one more thing to know
     */
    Fewest search(DefinitionIndex index, List<Literal> wanted, LocalDate today) {
        List<Formula> cone = new DefinitionCone(index).include(wanted);
        List<Literal> told = new ArrayList<>();
        List<RunFormulas> runs = new ArrayList<>(old.members());
        runs.add(old.main());
        for (int i = 0; i < runs.size(); i++) {
            told.addAll(told(runs.get(i).answers(), i == runs.size() - 1));
        }
        for (int i = 0; i < old.members().size(); i++) {
            told.add((Literal) old.isThere(i));
        }
        Cells day = old.main().answers().told(Slots.AS_OF);
        told.add(day.at(day.scale().cells(new Answer.Day(today), today)).negate());
        old.logs().forEach(log -> told.addAll(log.anyTold()));
        Set<Variable> used = new HashSet<>();
        cone.forEach(formula -> used.addAll(formula.variables()));
        told.removeIf(literal -> !used.contains(literal.variable()));
        return new Fewest(f, cone, told);
    }

    private List<Literal> told(AnswerVariables answers, boolean isMain) {
        List<Literal> told = new ArrayList<>();
        for (Question question : old.vocabulary().bySlot()) {
            if (isMain == (question.reach() != Reach.MEMBER)) {
                told.add(answers.told(question.slot()).at(CellSet.UNKNOWN).negate());
            }
        }
        return told;
    }

    Definitions definitions() {
        return definitions;
    }

    /** Returns both books' formulas of one kind of run. */
    List<RunFormulas> runs(Role role) {
        return List.of(old.run(role), present.run(role));
    }

    HouseholdFormulas old() {
        return old;
    }

    List<NotCompared> notCompared() {
        return shared.notCompared();
    }
}
