package no.varde;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.rulebook.TruthReading;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Conclusion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The ten readiness checks of S001: what is missing or not known becomes a task of the plan, what is there does not, in
 * every combination; and a task is held back for a named reason only.
 */
class ReadinessChecksTest {

    private static final Map<String, String> TASK_BY_CHECK = new TreeMap<>(Map.of(
            "has-escape-plan", "ready-escape-plan",
            "knows-police-contact", "ready-police-contact",
            "has-other-numbers", "ready-other-numbers",
            "knows-crisis-centre", "ready-crisis-centre",
            "has-hidden-money", "ready-money",
            "has-spare-keys", "ready-spare-keys",
            "has-code-word", "ready-code-word",
            "has-neighbour-agreement", "ready-neighbour",
            "weapons-removed", "ready-weapons",
            "has-bag-ready", "ready-bag"));

    private static final TruthReading READING = new TruthReading(TheBook.BOOK);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "living-together: YES, perpetrator-knows-help-sought: NO",
                "living-together: YES, planning-to-leave: YES, coercive-control: YES, violence-ever: YES",
                "living-together: NO, separated: YES, separation-date: 2026-06-15, harassed-after-separation: YES",
                "living-together: NO, separated: YES, threat-to-kill: YES, threat-has-fallen: YES",
                "consents-to-police: NO, declines-services: YES, network-is-safe: NO, neighbour-is-safe: YES",
                "living-together: UNKNOWN"
            })
    void exactly_what_is_missing_or_unknown_becomes_a_task(String situation) {
        checkAll(situation, List.of("YES", "NO"));
        checkAll(situation, List.of("YES", "UNKNOWN"));
    }

    @Test
    void what_is_missing_and_what_is_unknown_go_together_in_every_way() {
        checkAll("living-together: YES", List.of("YES", "NO", "UNKNOWN"));
    }

    private static void checkAll(String situation, List<String> possible) {
        Person adult = person(situation);
        double combinations = Math.pow(possible.size(), TASK_BY_CHECK.size());
        for (int combination = 0; combination < combinations; combination++) {
            Map<String, String> checks = checks(combination, possible);
            Set<String> missing = new TreeSet<>(TASK_BY_CHECK.values());
            checks.forEach((check, answer) ->
                    missing.removeIf(task -> answer.equals("YES") && task.equals(TASK_BY_CHECK.get(check))));
            Set<String> tasks = tasks(adult, checks);
            if (!tasks.equals(missing)) {
                assertThat(tasks).as(situation + " with " + checks).isEqualTo(missing);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "neighbour-is-safe: NO | has-neighbour-agreement | neighbours-left-out",
                "honour-related: YES | has-neighbour-agreement | neighbours-left-out",
                "network-is-safe: NO | has-neighbour-agreement | neighbours-left-out",
                "address-block-in-force: YES | has-neighbour-agreement | neighbours-left-out",
                "firearm-access: YES | weapons-removed | weapons-to-police",
                "weapon-used-or-threatened: YES | weapons-removed | weapons-to-police",
                "bag-kept-where: NONE | has-bag-ready | bag-elsewhere",
                "bag-kept-where: NONE, network-is-safe: NO, neighbour-is-safe: YES"
                        + " | has-bag-ready | bag-not-with-network",
                "left-crisis-centre: YES | knows-crisis-centre | agree-contact"
            })
    void a_named_reason_holds_one_task_back_and_gives_what_fits(String situation, String held, String instead) {
        Set<String> plan = plan(person("living-together: YES, " + situation), Map.of());
        Set<String> others = new TreeSet<>(TASK_BY_CHECK.values());
        others.remove(TASK_BY_CHECK.get(held));
        assertThat(plan).containsAll(others).contains(instead).doesNotContain(TASK_BY_CHECK.get(held));
    }

    @Test
    void what_concerns_a_home_waits_while_the_person_stays_at_a_crisis_centre() {
        assertThat(tasks(person("at-crisis-centre: YES"), Map.of()))
                .doesNotContain("ready-escape-plan", "ready-neighbour", "ready-weapons", "ready-crisis-centre")
                .hasSize(6);
        assertThat(tasks(person("at-crisis-centre: YES, leaving-centre-soon: YES"), Map.of()))
                .contains("ready-escape-plan", "ready-neighbour", "ready-weapons")
                .hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "danger-now: YES",
                "concrete-plan-and-means: YES, threat-within-hours: YES",
                "helper-judged-level: ACUTE"
            })
    void nothing_is_prepared_while_the_danger_is_acute(String situation) {
        assertThat(plan(person(situation), Map.of()))
                .contains("now-call", "now-rest-later")
                .allMatch(item -> item.startsWith("now-"));
    }

    /** Returns answers to the ten checks: each digit of the number says which of the possible ones is given. */
    private static Map<String, String> checks(int combination, List<String> possible) {
        Map<String, String> checks = new TreeMap<>();
        int rest = combination;
        for (String check : TASK_BY_CHECK.keySet()) {
            checks.put(check, possible.get(rest % possible.size()));
            rest /= possible.size();
        }
        return checks;
    }

    private static Set<String> tasks(Person adult, Map<String, String> checks) {
        Set<String> tasks = plan(adult, checks);
        tasks.retainAll(TASK_BY_CHECK.values());
        return tasks;
    }

    /** Returns the ids of the lines of the adult's plan. */
    private static Set<String> plan(Person adult, Map<String, String> checks) {
        Map<String, Answer> answers = new HashMap<>(adult.answers());
        checks.forEach((check, answer) ->
                answers.put(check, answer.equals("UNKNOWN") ? Answer.UNKNOWN : new Answer.Choice(answer)));
        Person person = new Person(adult.ref(), answers);
        Assessment assessment = new Assessment(TheBook.TODAY, person, List.of(), Map.of());
        Set<String> ids = new TreeSet<>();
        READING.read(assessment).get(0).concluded().forEach(conclusion -> {
            if (conclusion instanceof Conclusion.PlanItem item) {
                ids.add(item.id());
            }
        });
        return ids;
    }

    private static Person person(String answers) {
        return TheBook.assessment("answers: {" + answers + "}").main();
    }
}
