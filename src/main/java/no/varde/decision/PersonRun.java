package no.varde.decision;

import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Person;
import no.varde.decision.Recipes.RuleRecipe;
import no.varde.engine.Run;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** One person's run, and the rules that reached each conclusion. */
final class PersonRun {

    private final AssessedPerson whose;
    private final Facts facts;
    private final Course course;
    private final @Nullable List<RuleRecipe>[] concluding;
    private final int[] order;

    @SuppressWarnings("unchecked")
    PersonRun(AssessedPerson whose, Run run, Recipes recipes) {
        this.whose = whose;
        this.facts = run.facts();
        this.course = new Course(run.fired(), run.facts());
        this.concluding = (List<RuleRecipe>[]) new List<?>[recipes.conclusions()];
        this.order = new int[recipes.rules()];
        int fired = 0;
        for (Step step : run.fired()) {
            RuleRecipe rule = recipes.of(step);
            if (rule != null) {
                order[rule.number()] = ++fired;
                for (int number : rule.concluded()) {
                    add(number, rule);
                }
            }
        }
    }

    private void add(int number, RuleRecipe rule) {
        List<RuleRecipe> rules = concluding[number];
        if (rules == null) {
            concluding[number] = List.of(rule);
        } else {
            List<RuleRecipe> more = new ArrayList<>(rules);
            more.add(rule);
            concluding[number] = more;
        }
    }

    Person person() {
        return whose.person();
    }

    String ref() {
        return whose.ref();
    }

    Role role() {
        return whose.role();
    }

    Facts facts() {
        return facts;
    }

    Course course() {
        return course;
    }

    /** Returns the rules that reached the conclusion of a number, in the order in which they fired. */
    List<RuleRecipe> rulesFor(int number) {
        List<RuleRecipe> rules = number < 0 ? null : concluding[number];
        return rules == null ? List.of() : rules;
    }

    /** Says of two rules that fired whether the first one did so before the second. */
    boolean firedBefore(RuleRecipe rule, RuleRecipe other) {
        return order[rule.number()] < order[other.number()];
    }

    boolean holds(Conclusion conclusion) {
        return facts.holds(conclusion);
    }
}
