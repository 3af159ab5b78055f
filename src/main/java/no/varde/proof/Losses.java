package no.varde.proof;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import no.varde.logic.Relation;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Keeping;
import no.varde.rulebook.Keeping.Exempt;
import no.varde.rulebook.Keeping.Kept;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Duty;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What one person may have before and no longer have after. */
final class Losses {

    private static final Set<OutcomeKind> RECOMMENDED = EnumSet.of(OutcomeKind.RECOMMENDED);
    static final Set<OutcomeKind> LISTED = EnumSet.of(OutcomeKind.RECOMMENDED, OutcomeKind.CONSIDER);

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
    Stream<Suspicion> of(Keeping keeping, Relation relation) {
        Set<Kept> kinds = keeping.kinds();
        Stream<Suspicion> levels = vocabulary.levels().stream()
                .filter(level -> kinds.contains(Kept.LEVELS) && level.rank() > 0)
                .map(this::level);
        Stream<Suspicion> duties = vocabulary.duties().values().stream()
                .filter(duty -> kinds.contains(Kept.DUTIES)
                        && duty.concerns().listedWith() == role
                        && !followsFromMeasure(duty))
                .map(duty -> unlessExempt(duty.id(), duty(duty), keeping, relation));
        Stream<Suspicion> measures = measures(kinds, Kept.MEASURES)
                .map(measure -> unlessExempt(measure.id(), measure(measure), keeping, relation));
        Stream<Suspicion> holds = measures(kinds, Kept.HOLDS)
                .map(measure -> unlessExempt(measure.id(), hold(measure), keeping, relation));
        Stream<Suspicion> warnings = vocabulary.warnings().values().stream()
                .filter(warning ->
                        kinds.contains(Kept.WARNINGS) && warning.concerns().listedWith() == role)
                .map(warning -> unlessExempt(
                        warning.id(), new WarningLoss(book, f, role, before, after).of(warning), keeping, relation));
        Stream<Suspicion> needs = keeping.needs().stream().flatMap(this::need);
        return Stream.of(levels, duties, measures, holds, warnings, needs)
                .flatMap(Function.identity())
                .map(loss -> keeping.atSameLevel() ? atSameLevel(loss) : loss);
    }

    private Stream<Measure> measures(Set<Kept> kinds, Kept kind) {
        return kinds.contains(kind) ? vocabulary.measuresListedWith(role).stream() : Stream.empty();
    }

    private Suspicion atSameLevel(Suspicion loss) {
        List<Formula> same = vocabulary.levels().stream()
                .<Formula>map(
                        level -> f.equivalence(before.levelAtLeast(level.rank()), after.levelAtLeast(level.rank())))
                .toList();
        return new Suspicion(loss.what(), f.and(loss.formula(), f.and(same)));
    }

    /** A loss that the principle names with its reason is none where one of the answers that it names is another one. */
    private Suspicion unlessExempt(String id, Suspicion loss, Keeping keeping, Relation relation) {
        List<Formula> exempt = keeping.except().stream()
                .filter(one -> one.of().contains(id))
                .map(one -> differsIn(one, relation))
                .toList();
        return exempt.isEmpty()
                ? loss
                : new Suspicion(loss.what(), f.and(loss.formula(), f.or(exempt).negate()));
    }

    private Formula differsIn(Exempt exempt, Relation relation) {
        return exempt.questions().isEmpty()
                ? f.verum()
                : f.or(exempt.questions().stream()
                        .map(question -> relation.differsIn(Vocabulary.known(vocabulary.questions(), question)))
                        .toList());
    }

    /** A need has no measure any more that is recommended, or none at all on the list. */
    private Stream<Suspicion> need(String need) {
        List<Measure> measures = vocabulary.measuresListedWith(role).stream()
                .filter(measure -> measure.needs().contains(need))
                .toList();
        return measures.isEmpty()
                ? Stream.empty()
                : Stream.of(
                        new Suspicion(
                                ProofCode.NOT_RECOMMENDED_FOR.of(need),
                                f.and(
                                        any(measures, before, RECOMMENDED),
                                        any(measures, after, RECOMMENDED).negate())),
                        new Suspicion(
                                ProofCode.NOT_LISTED_FOR.of(need),
                                f.and(
                                        any(measures, before, LISTED),
                                        any(measures, after, LISTED).negate())));
    }

    private Formula any(List<Measure> measures, RunFormulas run, Set<OutcomeKind> kinds) {
        return f.or(measures.stream()
                .flatMap(measure -> kinds.stream().map(kind -> run.outcome(measure.id(), kind)))
                .toList());
    }

    private Suspicion hold(Measure measure) {
        return new Suspicion(
                ProofCode.NOT_HELD_BACK.of(measure.id()),
                f.and(before.outcome(measure.id(), OutcomeKind.BLOCKED), any(List.of(measure), after, LISTED)));
    }

    private Suspicion level(Level level) {
        return new Suspicion(
                ProofCode.LEVEL_LOST.of(level.id()),
                f.and(
                        before.levelAtLeast(level.rank()),
                        after.levelAtLeast(level.rank()).negate()));
    }

    private Suspicion duty(Duty duty) {
        Conclusion applies = new Conclusion.Duty(duty.id());
        return new Suspicion(
                ProofCode.DUTY_LOST.of(duty.id()),
                f.and(before.of(applies), after.of(applies).negate()));
    }

    /** Says whether a measure alone can bring a duty: such a duty comes and goes with it. */
    private boolean followsFromMeasure(Duty duty) {
        return book.concluding(new Conclusion.Duty(duty.id())).stream().anyMatch(rule -> rule.when().stream()
                .anyMatch(sentence -> !MeasuresAsked.by(sentence.meaning()).isEmpty()));
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
                ProofCode.MOVES_DOWN.of(measure.id()),
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
