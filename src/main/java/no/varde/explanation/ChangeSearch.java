package no.varde.explanation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import no.varde.assessment.Askable;
import no.varde.assessment.Assessment;
import no.varde.decision.Change;
import no.varde.decision.Change.Kind;
import no.varde.decision.Change.Subject;
import no.varde.decision.Decider;
import no.varde.decision.Difference;
import no.varde.explanation.Counterfactuals.Found;
import no.varde.logic.ReadingsDiffer;
import no.varde.logic.RunFormulas;
import no.varde.logic.Witnesses;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Vocabulary;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;

/** The search for one level or measure. The cases are its own, for what it adds to them holds nowhere else. */
final class ChangeSearch {

    private final Decider decider;
    private final Vocabulary vocabulary;
    private final Subject subject;
    private final List<Change> changes;
    private final List<Change> further;
    private final Openings openings;
    private final int person;
    private final List<Facts> before;
    private final Moves moves;
    private final AssessedCase assessed;
    private final MoveFormulas formulas;
    private final List<Formula> fixed = new ArrayList<>();
    private final Witnesses witnesses;

    /**
     * Makes a search.
     *
     * @param membersKnown whether it is known who the members are, even where there are none
     * @param person the number of whom the subject is about
     * @param single the changes of one answer
     */
    ChangeSearch(
            Decider decider,
            Assessment assessment,
            boolean membersKnown,
            Subject subject,
            int person,
            SingleAnswers.ByOneAnswer single) {
        this.decider = decider;
        this.vocabulary = decider.book().vocabulary();
        this.subject = subject;
        this.changes = new ArrayList<>(single.alone());
        this.further = single.further();
        this.person = person;
        this.before = decider.facts(assessment);
        this.moves = new Moves(vocabulary, assessment);
        this.assessed = new AssessedCase(decider.book(), assessment.members().size());
        Askable askable = Askable.of(vocabulary, assessment, membersKnown);
        this.openings = new Openings(moves, askable, Question::changes);
        this.formulas = new MoveFormulas(assessed, moves, openings);
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
        return new Found(told(), cut);
    }

    /** Returns the changes as they are told: what is asked only after another answer is not named, but that there is more. */
    private List<Change> told() {
        Set<Change> told = new LinkedHashSet<>();
        changes.forEach(change -> told.add(told(change)));
        told.addAll(further);
        return told.stream()
                .filter(change -> told.stream().noneMatch(other -> isLess(other, change)))
                .toList();
    }

    private Change told(Change change) {
        List<Difference> named = change.because().stream()
                .filter(difference -> openings.isNamed(
                        moves.number(difference.ref()),
                        difference.answer().orElseThrow().question()))
                .toList();
        return named.size() == change.because().size()
                ? change
                : new Change(change.subject(), change.from(), change.to(), named, true);
    }

    /** Says whether a change does the same as one that takes an answer to what is asked then, with fewer answers or no such one. */
    private static boolean isLess(Change one, Change other) {
        return !one.equals(other)
                && other.further()
                && one.to().equals(other.to())
                && other.because().containsAll(one.because())
                && (one.because().size() < other.because().size() || !one.further());
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
