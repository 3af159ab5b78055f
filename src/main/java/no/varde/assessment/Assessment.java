package no.varde.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.varde.vocabulary.Role;

/**
 * A complete and valid set of answers.
 *
 * @param asOf the day on which the rules are read; the only clock there is
 * @param main the main person, with all answers that are not a member's own
 * @param members the members of the household, such as children, in the order given
 * @param logs the entries of each log, by its id, in the order given
 */
public record Assessment(LocalDate asOf, Person main, List<Person> members, Map<String, List<LogEntry>> logs) {

    public Assessment {
        members = List.copyOf(members);
        logs = Map.copyOf(logs);
    }

    /** Returns the entries of a log; none where nothing is written. */
    public List<LogEntry> log(String id) {
        return logs.getOrDefault(id, List.of());
    }

    /** Returns every person with their number, the main person first. */
    public List<AssessedPerson> persons() {
        List<AssessedPerson> persons = new ArrayList<>();
        persons.add(new AssessedPerson(0, Role.ofPerson(0), main));
        for (Person member : members) {
            persons.add(new AssessedPerson(persons.size(), Role.ofPerson(persons.size()), member));
        }
        return persons;
    }

    /** Returns what every person is called, the main person first. */
    public List<String> refs() {
        return persons().stream().map(AssessedPerson::ref).toList();
    }

    /** Returns the person of a number; 0 is the main person. */
    public Person person(int number) {
        return number == 0 ? main : members.get(number - 1);
    }

    /** Returns the person of a ref, where there is one. */
    public Optional<AssessedPerson> find(String ref) {
        return persons().stream().filter(person -> person.ref().equals(ref)).findFirst();
    }

    /**
     * Returns the person of a ref.
     *
     * @throws IllegalArgumentException where there is none
     */
    public AssessedPerson person(String ref) {
        return find(ref).orElseThrow(() -> new IllegalArgumentException("no person `" + ref + "`"));
    }

    /** Returns this assessment with another person in the place of the one with the same ref. */
    public Assessment with(Person other) {
        return new Assessment(
                asOf,
                main.ref().equals(other.ref()) ? other : main,
                members.stream()
                        .map(member -> member.ref().equals(other.ref()) ? other : member)
                        .toList(),
                logs);
    }

    /** Returns the same answers as of another day. */
    public Assessment asOf(LocalDate other) {
        return new Assessment(other, main, members, logs);
    }

    /** Returns this assessment with other members. */
    public Assessment withMembers(List<Person> others) {
        return new Assessment(asOf, main, others, logs);
    }
}
