package no.varde.proof;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Principle.Kept;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What one person may have before and no longer have after. */
final class Losses {

    private final RuleBook book;
    private final Vocabulary vocabulary;
    private final FormulaFactory f;
    private final Role role;
    private final RunFormulas before;
    private final RunFormulas after;

    Losses(RuleBook book, FormulaFactory f, Role role, RunFormulas before, RunFormulas after) {
        this.book = book;
        this.vocabulary = book.vocabulary();
        this.f = f;
        this.role = role;
        this.before = before;
        this.after = after;
    }

    /** Returns the losses one by one: the formulas of each are written when it is asked for, and not before. */
    Stream<Suspicion> of(Set<Kept> kept) {
        Stream<Suspicion> levels = vocabulary.levels().stream()
                .filter(level -> kept.contains(Kept.LEVELS) && level.rank() > 0)
                .map(this::level);
        Stream<Suspicion> duties = vocabulary.duties().values().stream()
                .filter(duty ->
                        kept.contains(Kept.DUTIES) && duty.concerns().listedWith() == role && !followsFromMeasure(duty))
                .map(this::duty);
        Stream<Suspicion> measures = vocabulary.measuresListedWith(role).stream()
                .filter(measure -> kept.contains(Kept.MEASURES))
                .map(this::measure);
        return Stream.concat(levels, Stream.concat(duties, measures));
    }

    private Suspicion level(Level level) {
        return new Suspicion(
                "the level `" + level.id() + "` is lost",
                f.and(
                        before.levelAtLeast(level.rank()),
                        after.levelAtLeast(level.rank()).negate()));
    }

    private Suspicion duty(Duty duty) {
        Conclusion applies = new Conclusion.Duty(duty.id());
        return new Suspicion(
                "the duty `" + duty.id() + "` is lost",
                f.and(before.of(applies), after.of(applies).negate()));
    }

    /** Says whether a measure alone can bring a duty: such a duty comes and goes with it. */
    private boolean followsFromMeasure(Duty duty) {
        return book.concluding(new Conclusion.Duty(duty.id())).stream()
                .anyMatch(rule -> rule.when().stream().anyMatch(Losses::asksForMeasure));
    }

    private static boolean asksForMeasure(Sentence<Condition> sentence) {
        return sentence.meaning()
                .match(new Condition.Cases<>(
                        answer -> false,
                        finding -> false,
                        level -> false,
                        count -> count.count().members().stream().anyMatch(Losses::asksForMeasure),
                        duty -> false,
                        outcome -> true,
                        dueBy -> true));
    }

    private Suspicion measure(Measure measure) {
        Formula recommended = after.outcome(measure.id(), OutcomeKind.RECOMMENDED);
        Formula considered = after.outcome(measure.id(), OutcomeKind.CONSIDER);
        Formula lower = f.or(
                f.and(before.outcome(measure.id(), OutcomeKind.RECOMMENDED), recommended.negate()),
                f.and(
                        before.outcome(measure.id(), OutcomeKind.CONSIDER),
                        f.or(recommended, considered).negate()));
        return new Suspicion(
                "the measure `" + measure.id() + "` moves down, and nothing says why",
                f.and(
                        lower,
                        after.outcome(measure.id(), OutcomeKind.BLOCKED).negate(),
                        f.and(considered, givesWay(measure)).negate()));
    }

    /** A milder measure may give way to a heavier one: it is not enough, and the heavier one is recommended. */
    private Formula givesWay(Measure measure) {
        List<Formula> heavier = vocabulary.measuresListedWith(role).stream()
                .filter(other -> isHeavier(other, measure))
                .map(other -> after.outcome(other.id(), OutcomeKind.RECOMMENDED))
                .toList();
        return f.and(after.of(new Conclusion.NotEnough(measure.id())), f.or(heavier));
    }

    private static boolean isHeavier(Measure other, Measure measure) {
        return other.milder().contains(measure.id())
                || other.intrusiveness() > measure.intrusiveness()
                        && !Collections.disjoint(other.needs(), measure.needs());
    }
}
