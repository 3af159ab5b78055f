package no.varde.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;
import no.varde.vocabulary.Answer;

/** Finds and changes the persons of an assessment. */
final class Persons {

    private Persons() {}

    /** Returns the main person, then each member. */
    static List<Person> all(Assessment assessment) {
        List<Person> persons = new ArrayList<>(List.of(assessment.main()));
        persons.addAll(assessment.members());
        return persons;
    }

    static Person of(Assessment assessment, String ref) {
        return all(assessment).stream()
                .filter(person -> person.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no person `" + ref + "`"));
    }

    /** Returns an assessment in which one person has other answers. */
    static Assessment with(Assessment assessment, String ref, Map<String, Answer> answers) {
        Person changed = new Person(ref, answers);
        return new Assessment(
                assessment.asOf(),
                assessment.main().ref().equals(ref) ? changed : assessment.main(),
                assessment.members().stream()
                        .map(member -> member.ref().equals(ref) ? changed : member)
                        .toList(),
                assessment.logs());
    }

    static Assessment withMembers(Assessment assessment, List<Person> members) {
        return new Assessment(assessment.asOf(), assessment.main(), members, assessment.logs());
    }

    /** Returns the first so many members, and new ones of a kind where there are too few. */
    static List<Person> resized(List<Person> members, int number, String kind) {
        List<Person> resized = new ArrayList<>(members.subList(0, Math.min(number, members.size())));
        Set<String> refs = new HashSet<>(resized.stream().map(Person::ref).toList());
        for (int i = 1; resized.size() < number; i++) {
            String ref = kind + "-" + i;
            if (refs.add(ref)) {
                resized.add(new Person(ref, Map.of()));
            }
        }
        return resized;
    }

    /** Says whether another assessment of the same persons says all that one says, and perhaps more. */
    static boolean isWithin(Assessment one, Assessment other) {
        List<Person> before = all(one);
        List<Person> after = all(other);
        if (before.size() != after.size()
                || !one.asOf().equals(other.asOf())
                || !one.logs().equals(other.logs())) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Person person = after.get(i);
            if (!person.ref().equals(before.get(i).ref())
                    || !person.answers()
                            .entrySet()
                            .containsAll(before.get(i).answers().entrySet())) {
                return false;
            }
        }
        return true;
    }
}
