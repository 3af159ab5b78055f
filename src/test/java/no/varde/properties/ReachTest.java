package no.varde.properties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

    /** What is found ends the search, so what many answers must come together for may take long. */
    private static final int TRIES_TO_LIST = 20_000;

    private static final String ASKS_FOR_A_LEVEL = "its rules, all to consider it, ask for a level that allows it";
    private static final String MILDER_FALLS_WITH_IT =
            "every level allows it, and where a rule recommends it another finds the milder one wanting";

    /** Measures with a ceiling or a milder one before them, and why their own rules leave nothing to strike. */
    private static final Map<String, String> NEVER_TOO_MUCH = new TreeMap<>(Map.ofEntries(
            Map.entry("electronic-control-visiting-ban", MILDER_FALLS_WITH_IT),
            Map.entry("electronic-control-contact-ban", MILDER_FALLS_WITH_IT),
            Map.entry("contact-arrangement-suspended", MILDER_FALLS_WITH_IT),
            Map.entry("secret-address", ASKS_FOR_A_LEVEL),
            Map.entry("address-block-confidential", ASKS_FOR_A_LEVEL),
            Map.entry("address-block-strictly-confidential", ASKS_FOR_A_LEVEL),
            Map.entry("name-change", ASKS_FOR_A_LEVEL),
            Map.entry("fictitious-identity", ASKS_FOR_A_LEVEL),
            Map.entry("police-protection", "as above, or for a child in acute danger, which raises the adult's level"),
            Map.entry(
                    "postpone-or-change-school",
                    "where the perpetrator may seek out the child at school, the child's level allows to consider it;"
                            + " where it is recommended, a plan with the school is found wanting"),
            Map.entry(
                    "crisis-centre-stay",
                    "its rules ask for a level that allows it or a safe place that is needed now, outside the ceiling;"
                            + " with either, a stay with friends is found wanting or the stay at a centre goes on")));

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
                if (!finds(limit, measure, TRIES, one -> one.outcome(measure) == OutcomeKind.BLOCKED)) {
                    never.add(limit.id() + " for " + measure.id());
                }
            }
        }
        assertThat(never).as("limits that never hold their measure back").isEmpty();
    }

    @Test
    void m12_every_measure_but_those_named_with_a_reason_is_too_much_in_some_assessment() {
        Set<String> never = new TreeSet<>();
        for (Measure measure : Findings.VOCABULARY.measures().values()) {
            if (!isAllowedAlways(measure)
                    && proposing(measure).stream().noneMatch(rule -> canBeTooMuch(rule, measure))) {
                never.add(measure.id());
            }
        }
        assertThat(never).as("measures that are never too much").isEqualTo(NEVER_TOO_MUCH.keySet());
    }

    @Test
    void m12_a_measure_that_every_level_allows_and_that_has_no_milder_one_is_never_too_much() {
        Samples.of(2000)
                .flatMap(assessment -> Findings.of(assessment).persons().stream())
                .forEach(one -> assertThat(one.measures())
                        .filteredOn(ReachTest::isAllowedAlways)
                        .noneMatch(measure -> isTooMuch(one, measure)));
    }

    /** Says whether no ceiling and no milder measure stands in the way: it is recommended, or else to consider. */
    private static boolean isAllowedAlways(Measure measure) {
        return measure.intrusiveness() <= Findings.VOCABULARY.levels().get(0).considerUpTo()
                && MilderMeasures.of(Findings.VOCABULARY, measure).isEmpty();
    }

    private static boolean isTooMuch(One one, Measure measure) {
        return one.outcome(measure) == OutcomeKind.NOT_PROPORTIONATE;
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
        return finds(rule, measure, TRIES_TO_LIST, one -> one.isListed(measure));
    }

    private boolean canBeTooMuch(Rule rule, Measure measure) {
        return finds(rule, measure, TRIES, one -> isTooMuch(one, measure));
    }

    /** Looks for an assessment in which a rule fires and something is so for the one whose measure it is. */
    private boolean finds(Rule rule, Measure measure, int tries, Predicate<One> sought) {
        Role role = measure.concerns().listedWith();
        for (int i = 0; i < tries; i++) {
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
