package no.varde.proof;

import java.util.ArrayList;
import java.util.List;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Principle;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** The ways in which one case can be in breach of a principle on when things are to be done. */
final class TimeBreaches {

    private final HouseholdFormulas household;
    private final Vocabulary vocabulary;
    private final FormulaFactory f;

    TimeBreaches(HouseholdFormulas household) {
        this.household = household;
        this.vocabulary = household.vocabulary();
        this.f = household.definitions().factory();
    }

    /** Returns, for each measure and duty, that it stands without any time. */
    List<Suspicion> untimed() {
        List<Suspicion> breaches = new ArrayList<>();
        for (Role role : roles()) {
            for (Measure measure : vocabulary.measuresListedWith(role)) {
                breaches.add(untimed(role, measure.id(), ProofCode.RECOMMENDED_UNTIMED));
            }
            vocabulary.duties().values().stream()
                    .filter(duty -> duty.concerns().listedWith() == role)
                    .forEach(duty -> breaches.add(untimed(role, duty.id(), ProofCode.DUTY_UNTIMED)));
        }
        return breaches;
    }

    private Suspicion untimed(Role role, String subject, ProofCode without) {
        RunFormulas run = household.run(role);
        List<Formula> times = vocabulary.times().times().stream()
                .map(time -> run.of(new Conclusion.Due(subject, time.id(), time.rank())))
                .toList();
        return new Suspicion(
                without.of(subject),
                f.and(run.of(vocabulary.standing(subject)), f.or(times).negate(), household.isThere(role)));
    }

    /** Returns, for each role, that more measures are to be done by a time than a principle allows. */
    List<Suspicion> tooMany(Principle.AtMost principle) {
        List<Suspicion> breaches = new ArrayList<>();
        for (Role role : roles()) {
            List<Formula> listed = vocabulary.measuresListedWith(role).stream()
                    .map(measure -> isCounted(role, measure, principle.by()))
                    .filter(counted -> !counted.equals(f.falsum()))
                    .toList();
            if (listed.size() > principle.most()) {
                Formula tooMany = household.definitions().atLeast(principle.most() + 1, listed);
                breaches.add(new Suspicion(
                        ProofCode.TOO_MANY_BY.of(
                                principle.most(), principle.by().id()),
                        f.and(tooMany, household.isThere(role))));
            }
        }
        return breaches;
    }

    /** Returns that a measure is to be done by a time, and is not told with another one that is. */
    private Formula isCounted(Role role, Measure measure, Time by) {
        RunFormulas run = household.run(role);
        Formula isDue = run.of(vocabulary.dueBy(measure.id(), by));
        String whole = vocabulary.times().wholeOf().get(measure.id());
        return household
                .definitions()
                .named(
                        whole == null
                                ? isDue
                                : f.and(
                                        isDue,
                                        run.of(vocabulary.standing(whole)).negate()));
    }

    /** Returns, for each measure and each time, that it is to be done by then, and nothing of what comes first is. */
    List<Suspicion> tooEarly(Principle.NotBefore principle) {
        Claims claims = new Claims(household);
        RunFormulas run = household.run(Role.MAIN);
        Formula whenever = f.and(principle.whenever().stream().map(claims::of).toList());
        List<String> first = vocabulary.measuresListedWith(Role.MAIN).stream()
                .filter(measure -> measure.needs().contains(principle.need()))
                .map(Measure::id)
                .toList();
        Formula stands =
                f.or(first.stream().map(id -> run.of(vocabulary.standing(id))).toList());
        List<Suspicion> breaches = new ArrayList<>();
        for (Time time : vocabulary.times().times()) {
            Formula firstIsDue = f.or(
                    first.stream().map(id -> run.of(vocabulary.dueBy(id, time))).toList());
            for (String measure : principle.measures()) {
                breaches.add(new Suspicion(
                        ProofCode.NOTHING_FIRST.of(measure, time.id(), principle.need()),
                        f.and(whenever, stands, run.of(vocabulary.dueBy(measure, time)), firstIsDue.negate())));
            }
        }
        return breaches;
    }

    private List<Role> roles() {
        return household.members().isEmpty() ? List.of(Role.MAIN) : List.of(Role.values());
    }
}
