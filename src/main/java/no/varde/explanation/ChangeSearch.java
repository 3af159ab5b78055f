package no.varde.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Decider;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.logic.ReadingsDiffer;
import no.varde.logic.RunFormulas;
import no.varde.logic.Witnesses;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Vocabulary;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;

/** The search for one level or measure. The cases are its own, for what it adds to them holds nowhere else. */
final class ChangeSearch {

    private final Decider decider;
    private final Vocabulary vocabulary;
    private final Subject subject;
    private final List<Change> changes;
    private final int person;
    private final List<Facts> before;
    private final Moves moves;
    private final AssessedCase assessed;
    private final MoveFormulas formulas;
    private final List<Formula> fixed = new ArrayList<>();
    private final Witnesses witnesses;

    ChangeSearch(Decider decider, Assessment assessment, Subject subject, int person, List<Change> single) {
        this.decider = decider;
        this.vocabulary = decider.book().vocabulary();
        this.subject = subject;
        this.changes = single;
        this.person = person;
        this.before = decider.facts(assessment);
        this.moves = new Moves(vocabulary, assessment);
        this.assessed = new AssessedCase(decider.book(), assessment.members().size());
        this.formulas = new MoveFormulas(assessed, moves);
        this.witnesses = new Witnesses(decider);
        for (int slot = 0; slot < vocabulary.slots().number(); slot++) {
            if (vocabulary.slots().questionAt(slot) == null
                    && vocabulary.slots().householdFactAt(slot) == null) {
                CellSet cells = before.get(0).answers().cells(slot);
                fixed.add(assessed.given(0, slot, cells).literal());
            }
        }
    }

    Found found(int most) {
        boolean cut = false;
        List<Goal> goals = goals();
        goals.forEach(goal -> changes.stream()
                .filter(change -> goal.reached().test(change.to()))
                .forEach(change -> formulas.block(goal.formula(), moves.of(change.because()))));
        for (int size = 2; size <= most && !cut; size++) {
            Formula few = assessed.cases().named(formulas.atLeast(size + 1)).negate();
            for (Goal goal : goals) {
                cut |= search(goal, few);
            }
        }
        return new Found(List.copyOf(changes), cut);
    }

    /** Searches until nothing is left or too much is found. */
    private boolean search(Goal goal, Formula few) {
        List<Formula> asked = new ArrayList<>(fixed);
        asked.add(few);
        asked.add(goal.formula());
        for (Assignment model = assessed.cases().find(asked);
                model != null;
                model = assessed.cases().find(asked)) {
            if (changes.size() >= Counterfactuals.MOST_FOUND) {
                return true;
            }
            List<Move> made = formulas.in(model);
            Assessment moved = moves.after(made);
            witnesses.check(assessed.household(), model, moved);
            Facts now = decider.facts(moved).get(person);
            String to = SingleAnswers.state(vocabulary, subject, now);
            if (!goal.reached().test(to)) {
                throw new ReadingsDiffer(moved, "the formulas and Drools, in " + subject);
            }
            String from = SingleAnswers.state(vocabulary, subject, before.get(person));
            changes.add(new Change(subject, from, to, moves.differences(made)));
            formulas.block(goal.formula(), made);
        }
        return false;
    }

    private List<Goal> goals() {
        RunFormulas run = assessed.run(person);
        if (subject.kind() == Kind.LEVEL) {
            return vocabulary.levels().stream()
                    .filter(level -> level.rank() != before.get(person).levelRank())
                    .map(level -> goal(run, level))
                    .toList();
        }
        Formula listed = named(assessed.cases()
                .factory()
                .or(
                        run.outcome(subject.id(), OutcomeKind.RECOMMENDED),
                        run.outcome(subject.id(), OutcomeKind.CONSIDER)));
        boolean isListed = before.get(person).outcome(subject.id()).isListed();
        return List.of(new Goal(
                isListed ? listed.negate() : listed,
                to -> OutcomeKind.valueOf(to).isListed() != isListed));
    }

    private Goal goal(RunFormulas run, Level level) {
        return new Goal(named(run.levelWhere(rank -> rank == level.rank())), level.id()::equals);
    }

    private Formula named(Formula formula) {
        return assessed.cases().named(formula);
    }

    /** What a change is to do: a formula, and the same said of what the subject then is. */
    private record Goal(Formula formula, Predicate<String> reached) {}
}
