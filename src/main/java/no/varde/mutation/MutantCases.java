package no.varde.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import no.varde.decision.Decider;
import no.varde.logic.Cases;
import no.varde.logic.Definitions;
import no.varde.logic.HouseholdFormulas;
import no.varde.logic.RunFormulas;
import no.varde.logic.Said;
import no.varde.logic.Smallest;
import no.varde.logic.Witnesses;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;
import org.logicng.datastructures.Assignment;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

/** Every case of a book, searched for those in which a rule and the same rule with a fault conclude something else. */
final class MutantCases {

    private final RuleBook book;
    private final Definitions definitions = new Definitions();
    private final FormulaFactory f = definitions.factory();
    private final Cases cases = new Cases(definitions);
    private final Smallest smallest = new Smallest(definitions, cases);
    private final HouseholdFormulas household;
    private final Witnesses witnesses;
    private final LocalDate today;

    /** A run, and that its person is there. */
    private record Someone(RunFormulas run, Role role, Formula isThere) {}

    MutantCases(Decider decider, LocalDate today) {
        this.book = decider.book();
        this.household = HouseholdFormulas.everyCase(definitions, "", book);
        this.witnesses = new Witnesses(decider);
        this.today = today;
    }

    /** Says whether nothing that no other rule concludes is concluded otherwise, in any case. */
    boolean isEquivalent(Mutant mutant) {
        return cases.find(differs(mutant)) == null;
    }

    /** Returns a small case that notices a fault, or null where the rule fires for someone in any such case. */
    RuleMutation.@Nullable Case noticing(Mutant mutant) {
        Formula wanted = definitions.named(f.and(differs(mutant), noticed(mutant)));
        Assignment model = smallest.small(wanted, Said.in(household, today));
        if (model == null) {
            return null;
        }
        Rule rule = mutant.rule();
        boolean fires = someone(rule).stream()
                .anyMatch(one -> f.and(one.isThere(), fires(rule, rule, one)).evaluate(model));
        List<String> then = fires
                ? rule.then().stream()
                        .map(sentence -> sentence.text().in(book.vocabulary().language()))
                        .toList()
                : List.of();
        return new RuleMutation.Case(rule.id(), witnesses.assessment(household, model, today), fires, then);
    }

    private List<Someone> someone(Rule rule) {
        List<Someone> all = new ArrayList<>();
        if (rule.roles().contains(Role.MAIN)) {
            all.add(new Someone(household.main(), Role.MAIN, f.verum()));
        }
        for (int i = 0;
                rule.roles().contains(Role.MEMBER) && i < household.members().size();
                i++) {
            all.add(new Someone(household.members().get(i), Role.MEMBER, household.isThere(i)));
        }
        return all;
    }

    private Formula fires(@Nullable Rule rule, Rule asking, Someone one) {
        return rule == null
                ? f.falsum()
                : f.and(rule.when().stream()
                        .map(sentence -> one.run().of(sentence.meaning(), asking))
                        .toList());
    }

    /** Returns that a case of the rule notices: it fires for someone where it did for none, or the other way round. */
    private Formula noticed(Mutant mutant) {
        if (mutant.kind().concludesOtherwise()) {
            return f.verum();
        }
        List<Formula> before = new ArrayList<>();
        List<Formula> after = new ArrayList<>();
        for (Someone one : someone(mutant.rule())) {
            before.add(f.and(one.isThere(), fires(mutant.rule(), mutant.rule(), one)));
            after.add(f.and(one.isThere(), fires(mutant.mutated(), mutant.rule(), one)));
        }
        return f.equivalence(f.or(before), f.or(after)).negate();
    }

    /** Returns that a person concludes otherwise; members are alike, so that the first stands for all. */
    private Formula differs(Mutant mutant) {
        List<Formula> any = new ArrayList<>();
        boolean member = false;
        for (Someone one : someone(mutant.rule())) {
            if (one.role() == Role.MAIN || !member) {
                any.add(f.and(one.isThere(), differs(mutant, one)));
            }
            member |= one.role() == Role.MEMBER;
        }
        return definitions.named(f.or(any));
    }

    private Formula differs(Mutant mutant, Someone one) {
        Rule rule = mutant.rule();
        Rule mutated = mutant.mutated();
        Set<Conclusion> before = conclusions(rule);
        Set<Conclusion> after = mutated == null ? Set.of() : conclusions(mutated);
        Set<Conclusion> all = new LinkedHashSet<>(before);
        all.addAll(after);
        List<Formula> any = new ArrayList<>();
        for (Conclusion conclusion : all) {
            Formula was = before.contains(conclusion) ? fires(rule, rule, one) : f.falsum();
            Formula is = after.contains(conclusion) ? fires(mutated, rule, one) : f.falsum();
            List<Formula> others = new ArrayList<>();
            others.add(f.equivalence(was, is).negate());
            book.concluding(one.role()).rules(conclusion).stream()
                    .filter(other -> !other.equals(rule))
                    .forEach(other -> others.add(one.run().fires(other).negate()));
            any.add(f.and(others));
        }
        return f.or(any);
    }

    private static Set<Conclusion> conclusions(Rule rule) {
        Set<Conclusion> conclusions = new LinkedHashSet<>();
        rule.then().forEach(then -> conclusions.add(then.meaning()));
        return conclusions;
    }
}
