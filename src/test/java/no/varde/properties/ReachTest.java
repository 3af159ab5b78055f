package no.varde.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.varde.RandomAssessments;
import no.varde.TheBook;
import no.varde.assessment.Assessment;
import no.varde.properties.Findings.One;
import no.varde.rulebook.MilderMeasures;
import no.varde.rulebook.Rule;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import org.junit.jupiter.api.Test;

/** Property M12: every measure can be had, by each rule that is for it, and every limit can hold it back. */
class ReachTest {

    private static final int TRIES = 400;

    private final RandomAssessments assessments = new RandomAssessments(Findings.VOCABULARY, Samples.SEED);
    private final Guided guided = new Guided(assessments, Samples.SEED);

    @Test
    void m12_every_measure_is_listed_in_some_assessment() {
        List<String> never = new ArrayList<>();
        for (Measure measure : Findings.VOCABULARY.measures().values()) {
            if (proposing(measure).stream().noneMatch(rule -> canList(rule, measure))) {
                never.add(measure.id());
            }
        }
        assertThat(never).as("measures that no assessment lists").isEmpty();
    }

    @Test
    void m12_every_rule_for_a_measure_lists_it_in_some_assessment() {
        List<String> never = new ArrayList<>();
        for (Measure measure : Findings.VOCABULARY.measures().values()) {
            proposing(measure).stream()
                    .filter(rule -> !canList(rule, measure))
                    .forEach(rule -> never.add(rule.id() + " for " + measure.id()));
        }
        assertThat(never)
                .as("rules that never bring their measure onto the list")
                .isEmpty();
    }

    @Test
    void m12_every_limit_holds_back_each_measure_that_it_names_in_some_assessment() {
        List<String> never = new ArrayList<>();
        for (Measure measure : Findings.VOCABULARY.measures().values()) {
            for (Rule limit : concluding(new Conclusion.Blocked(measure.id()))) {
                if (!finds(limit, measure, one -> one.outcome(measure) == OutcomeKind.BLOCKED)) {
                    never.add(limit.id() + " for " + measure.id());
                }
            }
        }
        assertThat(never).as("limits that never hold their measure back").isEmpty();
    }

    @Test
    void m12_every_measure_above_the_lowest_ceiling_and_every_one_with_a_milder_one_is_too_much_in_some_assessment() {
        List<String> never = new ArrayList<>();
        for (Measure measure : Findings.VOCABULARY.measures().values()) {
            boolean canBeTooMuch = measure.intrusiveness()
                            > Findings.VOCABULARY.levels().get(0).considerUpTo()
                    || !MilderMeasures.of(Findings.VOCABULARY, measure).isEmpty();
            if (canBeTooMuch
                    && proposing(measure).stream()
                            .noneMatch(rule ->
                                    finds(rule, measure, one -> one.outcome(measure) != OutcomeKind.RECOMMENDED))) {
                never.add(measure.id());
            }
        }
        assertThat(never).as("measures that are never too much").isEmpty();
    }

    private static List<Rule> proposing(Measure measure) {
        List<Rule> rules = new ArrayList<>(concluding(new Conclusion.Recommended(measure.id())));
        rules.addAll(concluding(new Conclusion.Considered(measure.id())));
        return rules.stream().distinct().toList();
    }

    private static List<Rule> concluding(Conclusion conclusion) {
        return TheBook.BOOK.rules().stream()
                .filter(rule ->
                        rule.then().stream().anyMatch(then -> then.meaning().equals(conclusion)))
                .toList();
    }

    private boolean canList(Rule rule, Measure measure) {
        return finds(rule, measure, one -> one.isListed(measure));
    }

    /** Looks for an assessment in which a rule fires and something is so for the one whose measure it is. */
    private boolean finds(Rule rule, Measure measure, Predicate<One> sought) {
        Role role = measure.concerns().listedWith();
        for (int i = 0; i < TRIES; i++) {
            Assessment assessment = i % 2 == 0 ? guided.listing(rule, measure) : guided.firing(rule, role);
            if (assessment != null
                    && Findings.of(assessment).persons().stream()
                            .filter(one -> one.role() == role && fires(rule, one))
                            .anyMatch(sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean fires(Rule rule, One one) {
        return rule.when().stream().allMatch(sentence -> one.facts().holds(sentence.meaning()));
    }
}
