package no.varde.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
}
