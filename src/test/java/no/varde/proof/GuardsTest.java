package no.varde.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.PlantedBook;
import no.varde.TheBook;
import no.varde.rulebook.Claim;
import no.varde.rulebook.Principle.Whenever;
import no.varde.rulebook.Rule;
import no.varde.rulebook.RuleBook;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * No duty, and nothing that alone gives an acute or a high level, is lost without a protected principle that fails; and each
 * protected principle fails without a rule that reads what it speaks of. A rule taken out stands for all that makes it
 * weaker: a protected principle asks for no other answers than its own, and where these are all that is told, a rule that
 * asks for more is as good as gone.
 */
class GuardsTest {

    private static final RuleBook BOOK = TheBook.BOOK;

    /** The rank of the lowest level that a sign gives alone. */
    private static final int HIGH = BOOK.vocabulary().level("HIGH").rank();

    private static final List<Whenever> GUARDS = guards(BOOK);

    private static final Map<Rule, AnyCase> WITHOUT = new HashMap<>();

    private static List<Whenever> guards(RuleBook book) {
        return book.principles().stream()
                .filter(principle -> principle.head().isProtected())
                .map(Whenever.class::cast)
                .toList();
    }

    /** Returns the rules by which a duty, or a level from high, comes about by itself. */
    private static Stream<Rule> alone() {
        Set<Conclusion> found = readByHigh(true);
        return BOOK.rules().stream()
                .filter(rule -> concludes(rule, then -> then.isDuty() || isHigh(then) || found.contains(then)));
    }

    /** Returns the findings that rules of a level from high ask for: that they are made, or that they are not. */
    private static Set<Conclusion> readByHigh(boolean made) {
        return BOOK.rules().stream()
                .filter(rule -> concludes(rule, GuardsTest::isHigh))
                .flatMap(rule -> rule.when().stream())
                .map(Sentence::meaning)
                .flatMap(read -> BOOK.vocabulary().findings().keySet().stream()
                        .filter(found -> read.equals(new Condition.FindingIs(found, made))))
                .map(Conclusion.Finding::new)
                .collect(Collectors.toSet());
    }

    private static boolean isHigh(Conclusion then) {
        return then.atLeast().filter(least -> least.rank() >= HIGH).isPresent();
    }

    private static boolean concludes(Rule rule, Predicate<Conclusion> what) {
        return rule.then().stream().map(Sentence::meaning).anyMatch(what);
    }

    @Test
    void every_duty_is_guarded_and_every_protected_principle_holds() {
        AnyCase sound = new AnyCase(BOOK);
        assertThat(GUARDS).allMatch(sound::clears);
        assertThat(BOOK.vocabulary().duties().keySet()).allMatch(duty -> GUARDS.stream()
                .anyMatch(guard -> conditions(guard.then()).contains(new Condition.DutyIs(duty))));
    }

    @TestFactory
    Stream<DynamicTest> without_a_rule_that_gives_a_duty_or_a_high_level_a_protected_principle_fails() {
        return alone().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertThat(nearest(rule))
                .anyMatch(guard -> fails(guard, rule) || claimsItOfEveryCase(guard, rule))));
    }

    private static List<Whenever> nearest(Rule rule) {
        return GUARDS.stream()
                .sorted(Comparator.comparing(guard -> -shared(guard, rule)))
                .toList();
    }

    /** What is claimed of every case, and holds without a rule, is not lost with it. */
    private static boolean claimsItOfEveryCase(Whenever guard, Rule rule) {
        return assumed(guard).isEmpty() && shared(guard, rule) > 0;
    }

    @TestFactory
    Stream<DynamicTest> each_protected_principle_fails_without_a_rule_that_reads_what_it_speaks_of() {
        return GUARDS.stream()
                .map(guard -> DynamicTest.dynamicTest(
                        guard.head().id(), () -> assertThat(nearest(guard)).anyMatch(rule -> fails(guard, rule))));
    }

    private static List<Rule> nearest(Whenever guard) {
        return BOOK.rules().stream()
                .filter(rule -> shared(guard, rule) > 0)
                .filter(rule -> concludes(rule, then -> then.isDuty() || then.isFinding() || isHigh(then)))
                .sorted(Comparator.comparing(rule -> -shared(guard, rule)))
                .toList();
    }

    /** Says how many sentences of a rule a principle speaks of: of its conclusions where it claims them of every case. */
    private static long shared(Whenever guard, Rule rule) {
        List<Condition> assumed = conditions(assumed(guard));
        return assumed.isEmpty()
                ? duties(rule).filter(conditions(guard.then())::contains).count()
                : rule.when().stream()
                        .map(Sentence::meaning)
                        .filter(assumed::contains)
                        .count();
    }

    private static Stream<Condition> duties(Rule rule) {
        return BOOK.vocabulary().duties().keySet().stream()
                .filter(duty -> concludes(rule, then -> then.equals(new Conclusion.Duty(duty))))
                .map(Condition.DutyIs::new);
    }

    private static List<Claim> assumed(Whenever guard) {
        return Stream.concat(guard.whenever().stream(), guard.wheneverAnyOf().stream())
                .toList();
    }

    private static List<Condition> conditions(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim ->
                        claim.match(new Claim.Cases<>(holds -> Stream.of(holds.condition()), said -> Stream.empty())))
                .toList();
    }

    private static boolean fails(Whenever guard, Rule rule) {
        return !WITHOUT.computeIfAbsent(rule, lost -> edited(lost, List.of())).clears(guard);
    }

    private static AnyCase edited(Rule rule, List<Rule> instead) {
        List<Rule> rules = new ArrayList<>(BOOK.rules());
        rules.remove(rule);
        rules.addAll(instead);
        return new AnyCase(BOOK.with(rules));
    }

    @ParameterizedTest
    @CsvSource({
        "questions-3-centre, 'SOCIAL_SERVICES, SCHOOL,', 'SOCIAL_SERVICES,', P-203",
        "findings, 'atLeast: 4', 'atLeast: 5', P-226",
        "findings, 'atLeast: 5', 'atLeast: 6', P-242"
    })
    void a_group_or_a_count_that_asks_for_more_breaks_a_protected_principle(
            String file, String sound, String weaker, String broken) {
        RuleBook book = RuleBook.read(PlantedBook.ours()
                .plant("vocabulary/" + file + ".yaml", sound, weaker)
                .files());
        AnyCase weak = new AnyCase(book);
        assertThat(guards(book).stream()
                        .filter(guard -> guard.head().id().equals(broken))
                        .map(weak::clears))
                .containsExactly(false);
    }

    @TestFactory
    Stream<DynamicTest> a_threat_that_falls_without_the_answer_or_while_it_goes_on_breaks_a_protected_principle() {
        Set<Conclusion> lowering = readByHigh(false);
        return BOOK.rules().stream()
                .filter(rule -> concludes(rule, lowering::contains))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> assertThat(rule.when())
                        .filteredOn(sentence -> breaksOne(rule, sentence))
                        .hasSizeGreaterThanOrEqualTo(2)));
    }

    /** Says whether a protected principle fails when a rule asks no more for one of its sentences. */
    private static boolean breaksOne(Rule rule, Sentence<Condition> dropped) {
        List<Sentence<Condition>> rest = new ArrayList<>(rule.when());
        rest.remove(dropped);
        AnyCase weak = edited(rule, List.of(rule.with(rest, rule.then())));
        return nearest(rule).stream().anyMatch(guard -> !weak.clears(guard));
    }
}
