package no.varde.proof;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.MilderMeasures;
import no.varde.rulebook.Principle;
import no.varde.rulebook.Principle.UpTo;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Level;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** The ways in which one case can be in breach of a principle. */
final class Breaches {

    private final HouseholdFormulas household;
    private final Vocabulary vocabulary;
    private final FormulaFactory f;

    private Breaches(HouseholdFormulas household) {
        this.household = household;
        this.vocabulary = household.vocabulary();
        this.f = household.definitions().factory();
    }

    /** Returns the breaches of a principle that speaks of single cases. */
    static List<Suspicion> of(Principle principle, HouseholdFormulas household) {
        Breaches breaches = new Breaches(household);
        return principle.match(new Principle.Cases<>(
                whenever -> new Claims(household).breaches(whenever),
                moreNeverLess -> ofPairs(moreNeverLess),
                ceilings -> breaches.ofEachMeasure((measure, role) -> breaches.aboveCeiling(measure, role, ceilings)),
                milderFirst ->
                        breaches.ofEachMeasure((measure, role) -> breaches.tooHeavy(measure, role, milderFirst.from())),
                noMilderLeft -> breaches.ofEachMeasure(breaches::dominated),
                apart -> ofPairs(apart),
                timed -> new TimeBreaches(household).untimed(),
                atMost -> new TimeBreaches(household).tooMany(atMost),
                reviewedBy -> new ReviewBreaches(household).of(reviewedBy),
                notBefore -> new TimeBreaches(household).tooEarly(notBefore)));
    }

    private static List<Suspicion> ofPairs(Principle principle) {
        throw new IllegalArgumentException("`" + principle.head().id() + "` speaks of pairs of cases");
    }

    private interface MeasureBreaches {
        List<Suspicion> of(Measure measure, Role role);
    }

    private List<Suspicion> ofEachMeasure(MeasureBreaches breaches) {
        List<Suspicion> all = new ArrayList<>();
        for (Role role : Role.values()) {
            if (role == Role.MAIN || !household.members().isEmpty()) {
                for (Measure measure : vocabulary.measuresListedWith(role)) {
                    breaches.of(measure, role).forEach(breach -> all.add(there(role, breach)));
                }
            }
        }
        return all;
    }

    private RunFormulas run(Role role) {
        return household.run(role);
    }

    private Suspicion there(Role role, Suspicion breach) {
        return new Suspicion(breach.what(), f.and(breach.formula(), household.isThere(role)));
    }

    private Formula outcome(Measure measure, Role role, OutcomeKind kind) {
        return run(role).outcome(measure.id(), kind);
    }

    private Formula isListed(Measure measure, Role role) {
        return f.or(outcome(measure, role, OutcomeKind.RECOMMENDED), outcome(measure, role, OutcomeKind.CONSIDER));
    }

    private List<Suspicion> aboveCeiling(Measure measure, Role role, Principle.Ceilings ceilings) {
        List<Suspicion> breaches = new ArrayList<>();
        Claims claims = new Claims(household);
        Formula inside = f.and(measure.needs().stream()
                .filter(ceilings.outside()::containsKey)
                .map(need ->
                        claims.of(Vocabulary.known(ceilings.outside(), need)).negate())
                .toList());
        for (Level level : vocabulary.levels()) {
            UpTo upTo = Vocabulary.known(ceilings.upTo(), level.id());
            int intrusiveness = measure.intrusiveness();
            Formula at = f.and(inside, run(role).levelWhere(rank -> rank == level.rank()));
            if (intrusiveness > upTo.recommended()) {
                breaches.add(new Suspicion(
                        ProofCode.RECOMMENDED_ABOVE.of(measure.id(), level.id(), intrusiveness),
                        f.and(at, outcome(measure, role, OutcomeKind.RECOMMENDED))));
            }
            if (intrusiveness > upTo.considered()) {
                breaches.add(new Suspicion(
                        ProofCode.CONSIDERED_ABOVE.of(measure.id(), level.id(), intrusiveness),
                        f.and(at, outcome(measure, role, OutcomeKind.CONSIDER))));
            }
        }
        return breaches;
    }

    private Formula isSetAside(Measure measure, Role role) {
        return f.or(
                run(role).of(new Conclusion.NotEnough(measure.id())),
                run(role).of(new Conclusion.Blocked(measure.id())));
    }

    private List<Suspicion> tooHeavy(Measure measure, Role role, int from) {
        if (measure.intrusiveness() < from) {
            return List.of();
        }
        List<Formula> setAside = MilderMeasures.of(vocabulary, measure).stream()
                .map(milder -> isSetAside(milder, role))
                .toList();
        return List.of(
                new Suspicion(
                        ProofCode.LISTED_WITHOUT_MILDER.of(measure.id()),
                        f.and(isListed(measure, role), f.or(setAside).negate())),
                new Suspicion(
                        ProofCode.RECOMMENDED_WITHOUT_MILDER.of(measure.id()),
                        f.and(
                                outcome(measure, role, OutcomeKind.RECOMMENDED),
                                f.and(setAside).negate())));
    }

    private List<Suspicion> dominated(Measure measure, Role role) {
        Set<Measure> milder = new LinkedHashSet<>();
        addMilder(measure, milder);
        return milder.stream()
                .filter(other -> other.needs().containsAll(measure.needs()))
                .map(other -> new Suspicion(
                        ProofCode.BESIDE_MILDER.of(measure.id(), other.id()),
                        f.and(
                                outcome(measure, role, OutcomeKind.RECOMMENDED),
                                isListed(other, role),
                                isSetAside(other, role).negate())))
                .toList();
    }

    private void addMilder(Measure measure, Set<Measure> all) {
        for (Measure milder : MilderMeasures.of(vocabulary, measure)) {
            if (all.add(milder)) {
                addMilder(milder, all);
            }
        }
    }
}
