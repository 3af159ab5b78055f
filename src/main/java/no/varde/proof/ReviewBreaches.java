package no.varde.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.RunFormulas;
import no.varde.rulebook.Principle;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.Review;
import no.varde.vocabulary.Scale;
import no.varde.vocabulary.Vocabulary;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** The ways in which the next review can be later than a day that is known: no review that holds names that day. */
final class ReviewBreaches {

    private final HouseholdFormulas household;
    private final Vocabulary vocabulary;
    private final FormulaFactory f;

    ReviewBreaches(HouseholdFormulas household) {
        this.household = household;
        this.vocabulary = household.vocabulary();
        this.f = household.definitions().factory();
    }

    List<Suspicion> of(Principle.ReviewedBy principle) {
        return principle.days().stream()
                .map(day -> Vocabulary.known(vocabulary.questions(), day))
                .map(this::breach)
                .toList();
    }

    private Suspicion breach(Question day) {
        List<Formula> named = new ArrayList<>();
        vocabulary.reviews().values().stream()
                .flatMap(review -> review.clock().stream())
                .filter(clock -> day.id().equals(clock.by()))
                .forEach(clock -> addTo(named, clock));
        Formula ahead = household.main().answers().at(day.slot()).meets(notPassed(day));
        return new Suspicion(
                ProofCode.NO_REVIEW.of(day.id()), f.and(ahead, f.or(named).negate()));
    }

    private void addTo(List<Formula> named, Review.Clock clock) {
        Conclusion holds = new Conclusion.Review(clock.id());
        named.add(household.main().of(holds));
        List<RunFormulas> members = household.members();
        for (int i = 0; i < members.size(); i++) {
            named.add(f.and(household.isThere(i), members.get(i).of(holds)));
        }
    }

    /** Returns the cells with a day that is not before that of the assessment: one that reaches beyond it too. */
    private static CellSet notPassed(Question day) {
        return day.scale().day().map(ReviewBreaches::notPassed).orElse(CellSet.EMPTY);
    }

    private static CellSet notPassed(Scale.Day scale) {
        int first = (int) IntStream.range(0, scale.starts().size())
                .filter(start -> !scale.starts().get(start).isAfterAsOf())
                .count();
        return scale.cells(first - 1, scale.starts().size());
    }
}
