package no.varde.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.HouseholdFact;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Sentence;
import no.varde.vocabulary.Warning;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** That a warning which one person had before is not given after. */
record WarningLoss(RuleBook book, FormulaFactory f, Role role, RunFormulas before, RunFormulas after) {

    /** A warning that rests on what became of measures comes and goes with them: it is lost where they are as they were. */
    Suspicion of(Warning warning) {
        Conclusion warned = new Conclusion.Warning(warning.id());
        List<Condition> asked = book.concluding(warned).stream()
                .flatMap(rule -> rule.when().stream())
                .map(Sentence::meaning)
                .toList();
        Set<String> measures = new HashSet<>(warning.on());
        asked.forEach(condition -> measures.addAll(MeasuresAsked.by(condition)));
        List<Formula> same = new ArrayList<>();
        book.vocabulary().measuresListedWith(role).stream()
                .filter(measure -> measures.contains(measure.id()))
                .forEach(measure -> same.add(sameOutcome(measure)));
        asked.stream()
                .flatMap(condition -> condition.answer().stream())
                .map(band -> book.vocabulary().slots().householdFactAt(band.slot()))
                .filter(fact -> fact != null && restsOnMeasures(fact))
                .forEach(fact -> same.add(sameFact(Objects.requireNonNull(fact))));
        return new Suspicion(
                ProofCode.WARNING_LOST.of(warning.id()),
                f.and(before.of(warned), after.of(warned).negate(), f.and(same)));
    }

    private static boolean restsOnMeasures(HouseholdFact fact) {
        return fact.any() != null && !MeasuresAsked.by(fact.any().meaning()).isEmpty();
    }

    private Formula sameFact(HouseholdFact fact) {
        return f.equivalence(
                before.answers().at(fact.slot()).meets(HouseholdFact.YES),
                after.answers().at(fact.slot()).meets(HouseholdFact.YES));
    }

    private Formula sameOutcome(Measure measure) {
        return f.and(Losses.LISTED.stream()
                .<Formula>map(
                        kind -> f.equivalence(before.outcome(measure.id(), kind), after.outcome(measure.id(), kind)))
                .toList());
    }
}
