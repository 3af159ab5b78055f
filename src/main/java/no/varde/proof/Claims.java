package no.varde.proof;

import java.util.ArrayList;
import java.util.List;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Claim;
import no.varde.rulebook.Principle;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** What principles claim of the persons of a case, as formulas. A claim about a member is about the first one. */
final class Claims {

    private final HouseholdFormulas household;
    private final Vocabulary vocabulary;
    private final FormulaFactory f;

    Claims(HouseholdFormulas household) {
        this.household = household;
        this.vocabulary = household.vocabulary();
        this.f = household.definitions().factory();
    }

    /** Returns the ways in which a case can be in breach of a principle. */
    List<Suspicion> breaches(Principle.Whenever principle) {
        List<Suspicion> breaches = new ArrayList<>();
        Formula whenever = f.and(
                f.and(principle.whenever().stream().map(this::of).toList()),
                principle.wheneverAnyOf().isEmpty() ? f.verum() : anyOf(principle.wheneverAnyOf()),
                anyOf(principle.unless()).negate());
        for (Claim then : principle.then()) {
            breaches.add(new Suspicion(
                    ProofCode.NOT_SO.of(said(then)), f.and(whenever, holds(then).negate(), isThere(then))));
        }
        for (Claim never : principle.never()) {
            breaches.add(new Suspicion(ProofCode.IS_SO.of(said(never)), f.and(whenever, of(never))));
        }
        if (!principle.thenAnyOf().isEmpty()) {
            List<Formula> none = new ArrayList<>(List.of(whenever));
            principle.thenAnyOf().forEach(then -> {
                none.add(holds(then).negate());
                none.add(isThere(then));
            });
            String all = String.join(
                    ", ",
                    principle.thenAnyOf().stream()
                            .map(then -> "`" + said(then) + "`")
                            .toList());
            breaches.add(new Suspicion(ProofCode.NONE_IS_SO.of(all), f.and(none)));
        }
        return breaches;
    }

    private Formula anyOf(List<Claim> claims) {
        return f.or(claims.stream().map(this::of).toList());
    }

    private String said(Claim claim) {
        return claim.text().in(vocabulary.language());
    }

    /** Returns that a claim is true; one about a member only where there is a member. */
    Formula of(Claim claim) {
        return f.and(holds(claim), isThere(claim));
    }

    private Formula holds(Claim claim) {
        RunFormulas run = household.run(claim.role());
        return claim.match(
                new Claim.Cases<>(holds -> run.of(holds.condition()), concluded -> run.of(concluded.conclusion())));
    }

    private Formula isThere(Claim claim) {
        return household.isThere(claim.role());
    }
}
