package no.varde.report;

import java.util.ArrayList;
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
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Vocabulary;

/**
 * Persons whose lists say the same, so that they are told once: measures, times and why. What that rests on may differ.
 *
 * @param persons the main person, or members with the same advice, in their order
 */
public record Together(List<PersonResult> persons) {
    public Together {
        persons = List.copyOf(persons);
    }

    /** What is said of one measure of a list, apart from what it rests on. */
    private record Said(String measure, OutcomeKind kind, String when, String partOf, List<String> rules) {

        static Said of(Outcome outcome) {
            List<String> rules = new ArrayList<>(rules(outcome.reasons()));
            rules.addAll(rules(outcome.whenReasons()));
            outcome.insufficientBecause().forEach(milder -> rules.addAll(rules(milder.reasons())));
            return new Said(
                    outcome.measure().id(),
                    outcome.kind(),
                    outcome.when() == null ? "" : outcome.when().id(),
                    outcome.partOf() == null ? "" : outcome.partOf(),
                    rules);
        }

        private static List<String> rules(List<Reason> reasons) {
            return reasons.stream().map(reason -> reason.rule().id()).toList();
        }
    }

    /** Returns all persons of a decision, the main person first and alone. */
    public static List<Together> of(Decision decision) {
        return of(decision, outcome -> true);
    }

    /** Returns all persons of a decision, those together whose lists say the same of some measures. */
    public static List<Together> of(Decision decision, Predicate<Outcome> some) {
        Map<Object, List<PersonResult>> alike = new LinkedHashMap<>();
        decision.persons().forEach(person -> alike.computeIfAbsent(said(person, some), any -> new ArrayList<>())
                .add(person));
        return alike.values().stream().map(Together::new).toList();
    }

    private static Object said(PersonResult person, Predicate<Outcome> some) {
        return person.role() == Role.MAIN
                ? person
                : person.outcomes().stream()
                        .filter(outcome -> outcome.kind().isListed())
                        .filter(some)
                        .map(Said::of)
                        .toList();
    }

    /** Returns the first of the persons, whose list tells that of all of them. */
    public PersonResult first() {
        return persons.get(0);
    }

    /**
     * Returns what is told of a measure to all of these persons: where answers make it another thing for each of them, what
     * is said on no particular answers.
     */
    public Line.Told told(Measure measure, Vocabulary vocabulary) {
        List<Line.Told> told = persons.stream()
                .map(person -> person.outcome(measure.id()).told())
                .distinct()
                .toList();
        return told.size() == 1
                ? told.get(0)
                : vocabulary.lines().of(measure.id(), measure.name()).told(measure.details(), condition -> false);
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
