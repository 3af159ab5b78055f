package no.varde.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import no.varde.decision.Decider;
import no.varde.logic.Patience;
import no.varde.logic.ReadingsDiffer;
import no.varde.mutation.MutationScore.Surviving;
import no.varde.rulebook.Layer;

/** Makes faults in the rules of a book and tells what became of them. */
public final class MutationSearch {

    private final Decider decider;
    private final RuleMutation mutation;
    private final MutantCases cases;

    /**
     * Makes a search.
     *
     * @param today the day of the cases that are found, where they allow it
     */
    public MutationSearch(Decider decider, Fixtures fixtures, LocalDate today) {
        this.decider = decider;
        this.mutation = new RuleMutation(decider.book(), fixtures);
        this.cases = new MutantCases(decider, today);
    }

    /**
     * Returns what became of every fault in the rules of a layer. One case stands for all that it notices.
     *
     * @throws ReadingsDiffer when a case that was found does not run as the formulas say
     */
    public MutationScore of(Layer layer) {
        return of(Mutants.of(decider.book(), layer));
    }

    /**
     * Returns what became of every fault in some rules, as {@link #of(Layer)} does.
     *
     * @param ids those of the rules
     */
    public MutationScore of(Set<String> ids) {
        return of(Mutants.of(decider.book(), rule -> ids.contains(rule.id())));
    }

    private MutationScore of(List<Mutant> mutants) {
        List<Mutant> unnoticed = unnoticed(mutants);
        List<Mutant> equivalent = new ArrayList<>();
        List<Surviving> surviving = new ArrayList<>();
        for (Mutant mutant : unnoticed) {
            Patience.check();
            if (cases.isEquivalent(mutant)) {
                equivalent.add(mutant);
            } else {
                surviving.add(surviving(mutant, surviving));
            }
        }
        return new MutationScore(mutants.size(), mutants.size() - unnoticed.size(), equivalent, surviving);
    }

    /** Returns the faults in the rules of a layer that no fixture notices, those that change nothing among them. */
    public List<Mutant> unnoticed(Layer layer) {
        return unnoticed(Mutants.of(decider.book(), layer));
    }

    private List<Mutant> unnoticed(List<Mutant> mutants) {
        return mutants.stream()
                .filter(mutant -> {
                    Patience.check();
                    return !mutation.isNoticed(mutant);
                })
                .toList();
    }

    private Surviving surviving(Mutant mutant, List<Surviving> before) {
        for (Surviving other : before) {
            RuleMutation.Case known = other.witness();
            if (known != null && mutation.isNoticed(mutant, known)) {
                return new Surviving(mutant, known);
            }
        }
        return new Surviving(mutant, cases.noticing(mutant));
    }
}
