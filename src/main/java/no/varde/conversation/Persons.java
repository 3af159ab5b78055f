package no.varde.conversation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.varde.assessment.AssessedPerson;
import no.varde.assessment.Assessment;
import no.varde.assessment.Person;

/** Changes and compares the persons of a conversation. */
final class Persons {

    private Persons() {}

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
        List<AssessedPerson> before = one.persons();
        List<AssessedPerson> after = other.persons();
        if (before.size() != after.size()
                || !one.asOf().equals(other.asOf())
                || !one.logs().equals(other.logs())) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Person was = before.get(i).person();
            Person is = after.get(i).person();
            if (!is.ref().equals(was.ref())
                    || !is.answers().entrySet().containsAll(was.answers().entrySet())) {
                return false;
            }
        }
        return true;
    }
}
