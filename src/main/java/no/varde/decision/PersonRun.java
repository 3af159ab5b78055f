package no.varde.decision;

import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Person;
import no.varde.engine.Run;
import no.varde.rulebook.ConclusionIndex;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Rule;
import no.varde.rulebook.Step;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/** One person's run, and the rules that reached each conclusion. */
final class PersonRun {

    private final Person person;
    private final Role role;
    private final Facts facts;
    private final ConclusionIndex index;
    private final @Nullable List<Rule>[] concluding;
    private final List<Step> fired;

    @SuppressWarnings("unchecked")
    PersonRun(Person person, Role role, Run run, ConclusionIndex index) {
        this.person = person;
        this.role = role;
        this.facts = run.facts();
        this.index = index;
        this.fired = run.fired();
        this.concluding = (List<Rule>[]) new List<?>[index.size()];
        for (Step step : run.fired()) {
            Rule rule = step.rule();
            if (rule != null) {
                for (int number : index.of(step)) {
                    add(number, rule);
                }
            }
        }
    }

    private void add(int number, Rule rule) {
        List<Rule> rules = concluding[number];
        if (rules == null) {
            rules = new ArrayList<>(2);
            concluding[number] = rules;
        }
        rules.add(rule);
    }

    Person person() {
        return person;
    }

    String ref() {
        return person.ref();
    }

    Role role() {
        return role;
    }

    Facts facts() {
        return facts;
    }

    /** Returns the rules that reached a conclusion, in the order in which they fired. */
    List<Rule> rulesFor(Conclusion conclusion) {
        return rulesFor(index.of(conclusion));
    }

    /** Returns the rules that reached the conclusion of a number, in the order in which they fired. */
    List<Rule> rulesFor(int number) {
        List<Rule> rules = number < 0 ? null : concluding[number];
        return rules == null ? List.of() : rules;
    }

    /** Says whether a rule fired before another one; a rule can rest only on rules that did. */
    boolean firedBefore(Rule rule, Rule other) {
        for (Step step : fired) {
            if (rule.equals(step.rule()) || other.equals(step.rule())) {
                return rule.equals(step.rule()) && !rule.equals(other);
            }
        }
        return false;
    }

    boolean holds(Conclusion conclusion) {
        return facts.holds(conclusion);
    }
}
