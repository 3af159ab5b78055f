package no.varde.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.vocabulary.Line;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Persons to whom the same is said, so that they are told once: measures, times, words and why. What that rests on may
 * differ.
 *
 * @param persons the main person, or members with the same advice, in their order
 */
public record Together(List<PersonResult> persons) {
    public Together {
        persons = List.copyOf(persons);
    }

    /**
     * Some measures of a list that the same persons have, and are told alike.
     *
     * @param outcomes those of the first of the persons, in their order
     */
    public record Shared(Together persons, List<Outcome> outcomes) {
        public Shared {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What is said of one measure of a list, apart from what it rests on. */
    private record Said(String measure, OutcomeKind kind, String when, List<String> rules, Line.Told told) {

        static Said of(Outcome outcome) {
            List<String> rules = new ArrayList<>(rules(outcome.reasons()));
            rules.addAll(rules(outcome.whenReasons()));
            outcome.insufficientBecause().forEach(milder -> rules.addAll(rules(milder.reasons())));
            return new Said(
                    outcome.measure().id(),
                    outcome.kind(),
                    outcome.when() == null ? "" : outcome.when().id(),
                    rules,
                    outcome.told());
        }

        private static List<String> rules(List<Reason> reasons) {
            return reasons.stream().map(reason -> reason.rule().id()).toList();
        }
    }

    /** A measure with what is told as a part of it; the main person's is never that of a member. */
    private record Whole(Role role, Said said, List<Said> parts) {}

    /** Returns the measures that are told by themselves, each once for all who have it alike. */
    public static List<Shared> of(Decision decision) {
        return of(decision, outcome -> true);
    }

    /**
     * Returns some of the measures that are told by themselves, each once for all who have it alike: the main person's, then
     * those of members, of which those that more of them have come first.
     */
    public static List<Shared> of(Decision decision, Predicate<Outcome> some) {
        Map<Whole, List<PersonResult>> alike = new LinkedHashMap<>();
        Map<Whole, Outcome> first = new HashMap<>();
        decision.persons().forEach(person -> person.outcomes().stream()
                .filter(outcome -> outcome.partOf() == null && outcome.kind().isListed())
                .filter(some)
                .forEach(outcome -> {
                    Whole whole = whole(person, outcome);
                    alike.computeIfAbsent(whole, any -> new ArrayList<>()).add(person);
                    first.putIfAbsent(whole, outcome);
                }));
        Map<List<String>, List<Whole>> byPersons = new LinkedHashMap<>();
        alike.forEach((whole, persons) -> byPersons
                .computeIfAbsent(new Together(persons).refs(), any -> new ArrayList<>())
                .add(whole));
        List<String> order = decision.persons().stream().map(PersonResult::ref).toList();
        return byPersons.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<List<String>, List<Whole>> entry) ->
                                order.indexOf(entry.getKey().get(0)))
                        .thenComparing(entry -> -entry.getKey().size()))
                .map(entry -> new Shared(
                        new Together(decision.persons().stream()
                                .filter(person -> entry.getKey().contains(person.ref()))
                                .toList()),
                        entry.getValue().stream()
                                .map(whole -> Vocabulary.known(first, whole))
                                .toList()))
                .toList();
    }

    private static Whole whole(PersonResult person, Outcome outcome) {
        return new Whole(
                person.role(),
                Said.of(outcome),
                Lists.partsOf(person, outcome.measure().id()).stream()
                        .map(Said::of)
                        .toList());
    }

    /** Returns the first of the persons, whose list tells that of all of them. */
    public PersonResult first() {
        return persons.get(0);
    }

    /** Returns the refs of the persons. */
    public List<String> refs() {
        return persons.stream().map(PersonResult::ref).toList();
    }

    /**
     * Returns what a measure rests on for these persons: what is so for all of them once, the rest with who it is so for.
     *
     * @param rests says what reasons rest on
     * @param name says who somebody is
     */
    List<String> rests(String measure, Function<List<Reason>, List<String>> rests, Function<String, String> name) {
        Map<String, List<String>> byPerson = new LinkedHashMap<>();
        persons.forEach(person ->
                byPerson.put(person.ref(), rests.apply(person.outcome(measure).reasons())));
        Set<String> all = new LinkedHashSet<>();
        byPerson.forEach((ref, lines) -> lines.forEach(line -> all.add(
                byPerson.values().stream().allMatch(others -> others.contains(line))
                        ? line
                        : name.apply(ref) + ": " + line)));
        return List.copyOf(all);
    }
}
