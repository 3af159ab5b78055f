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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.varde.decision.Decision;
import no.varde.decision.Decision.Insufficient;
import no.varde.decision.Decision.Outcome;
import no.varde.decision.Decision.PersonResult;
import no.varde.decision.Reason;
import no.varde.vocabulary.Measure;
import no.varde.vocabulary.OutcomeKind;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;
import no.varde.vocabulary.Time;
import no.varde.vocabulary.Vocabulary;

/**
 * Persons to whom the same is said, so that they are told once: a measure, its time and its line. Why may differ, and so
 * may what that rests on and what opens below the line; then it is told of whom it is so.
 *
 * @param persons the main person, or members of whom the same is advised, in their order
 */
public record Together(List<PersonResult> persons) {
    public Together {
        persons = List.copyOf(persons);
    }

    /**
     * A measure that is told once for all who have it alike.
     *
     * @param outcome that of the first of the persons
     */
    public record Shared(Together persons, Outcome outcome) {

        /** Returns what became of the measure for each of the persons. */
        public Stream<Outcome> outcomes() {
            return persons.persons().stream()
                    .map(person -> person.outcome(outcome.measure().id()));
        }

        /** Returns what is told with the measure, each once for all of the persons who have it alike. */
        public List<Shared> parts() {
            return alike(
                    persons.persons(),
                    person -> Lists.partsOf(person, outcome.measure().id()).stream());
        }

        /** Says whether another measure that is told with this one is so for each of the persons. */
        public boolean isForAll(Shared part) {
            return part.persons().equals(persons);
        }

        /** Returns all reasons of one kind that any of the persons has. */
        public List<Reason> reasons(Function<Outcome, List<Reason>> of) {
            return outcomes().flatMap(outcome -> of.apply(outcome).stream()).toList();
        }

        /** Returns the milder measures that are not enough for any of the persons. */
        public List<Measure> milder() {
            return outcomes()
                    .flatMap(outcome -> outcome.insufficientBecause().stream())
                    .map(Insufficient::milder)
                    .distinct()
                    .toList();
        }

        /**
         * Returns what is said to the persons: first what is so for all of them, then the rest with who it is so for.
         *
         * @param says says it to one of them
         * @param names says who some of them are
         */
        List<String> said(Function<Outcome, List<String>> says, Function<List<String>, String> names) {
            Map<String, Set<String>> refs = new LinkedHashMap<>();
            for (PersonResult person : persons.persons()) {
                says.apply(person.outcome(outcome.measure().id()))
                        .forEach(line -> refs.computeIfAbsent(line, any -> new LinkedHashSet<>())
                                .add(person.ref()));
            }
            Map<Boolean, List<String>> byAll = refs.keySet().stream()
                    .collect(Collectors.partitioningBy(
                            line -> Vocabulary.known(refs, line).size()
                                    == persons.persons().size()));
            return Stream.concat(
                            Vocabulary.known(byAll, true).stream(),
                            Vocabulary.known(byAll, false).stream()
                                    .map(line -> names.apply(List.copyOf(Vocabulary.known(refs, line))) + ": " + line))
                    .toList();
        }
    }

    /** What is seen of a measure before anything is opened; the main person's is never that of a member. */
    private record Row(Role role, String measure, OutcomeKind kind, String when, Text line) {

        static Row of(PersonResult person, Outcome outcome) {
            return new Row(
                    person.role(),
                    outcome.measure().id(),
                    outcome.kind(),
                    outcome.when() == null ? "" : outcome.when().id(),
                    outcome.told().line());
        }
    }

    /**
     * Returns the measures that are told by themselves, each once for all who have it alike: first those recommended, the
     * earliest first. Of one time come the main person's, then those of members, as they stand in their lists.
     */
    public static List<Shared> of(Decision decision) {
        List<Shared> all = alike(decision.persons(), person -> person.outcomes().stream()
                .filter(outcome -> outcome.partOf() == null && outcome.kind().isListed()));
        Map<String, Integer> places = new HashMap<>();
        all.forEach(shared -> shared.outcomes()
                .forEach(outcome -> places.merge(outcome.measure().id(), outcome.order(), Math::min)));
        return all.stream()
                .sorted(Comparator.comparing((Shared one) -> one.outcome().kind())
                        .thenComparing(
                                one -> one.outcome().when(), Comparator.nullsLast(Comparator.comparingInt(Time::rank)))
                        .thenComparing(one -> one.persons().first().role())
                        .thenComparing(one ->
                                Vocabulary.known(places, one.outcome().measure().id())))
                .toList();
    }

    /** Returns what is told with a measure or duty, each once for all who have it alike; the main person's first. */
    public static List<Shared> partsOf(Decision decision, String whole) {
        return alike(decision.persons(), person -> Lists.partsOf(person, whole).stream());
    }

    private static List<Shared> alike(List<PersonResult> persons, Function<PersonResult, Stream<Outcome>> outcomes) {
        Map<Row, List<PersonResult>> alike = new LinkedHashMap<>();
        persons.forEach(person -> outcomes.apply(person)
                .forEach(outcome -> alike.computeIfAbsent(Row.of(person, outcome), any -> new ArrayList<>())
                        .add(person)));
        return alike.entrySet().stream()
                .map(entry -> new Shared(
                        new Together(entry.getValue()),
                        entry.getValue().get(0).outcome(entry.getKey().measure())))
                .toList();
    }

    /** Returns the first of the persons, whose list tells that of all of them. */
    public PersonResult first() {
        return persons.get(0);
    }

    /** Returns the refs of the persons. */
    public List<String> refs() {
        return persons.stream().map(PersonResult::ref).toList();
    }
}
