package no.varde.explanation;

import java.util.List;

/**
 * Who of an assessment is looked at in formulas that know no names: on each seat a person by number, the main person on
 * the first.
 */
record Seats(List<Integer> persons) {

    Seats {
        persons = List.copyOf(persons);
    }

    int size() {
        return persons.size();
    }

    /** Returns who sits on a seat. */
    int person(int seat) {
        return persons.get(seat);
    }

    /** Says whether a person has a seat. */
    boolean has(int person) {
        return persons.contains(person);
    }

    /** Returns the seat of a person who has one. */
    int of(int person) {
        int seat = persons.indexOf(person);
        if (seat < 0) {
            throw new IllegalArgumentException("no seat for person " + person);
        }
        return seat;
    }
}
