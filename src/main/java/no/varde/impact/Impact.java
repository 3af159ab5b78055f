package no.varde.impact;

import java.util.List;

/**
 * What another book would say to people.
 *
 * @param cases how many cases there are
 * @param members how many members of households there are in them
 * @param changed how many cases are told something else
 * @param losing how many cases lose something
 * @param confirmed of how many changed cases Drools says the same with both books
 * @param refused the names, or else the number from 1, of cases whose answers one of the books takes for impossible; they
 *     are compared no further
 * @param ways every way in which something becomes another: losses first, and then in the order of {@link Subject.Kind}
 */
public record Impact(
        int cases, int members, int changed, int losing, int confirmed, List<String> refused, List<Way> ways) {
    public Impact {
        refused = List.copyOf(refused);
        ways = List.copyOf(ways);
    }

    /**
     * A way in which something becomes another.
     *
     * @param number of how many persons, or for what is said once of all of them, in how many cases
     * @param among how many there are of those
     * @param names of the cases that have one, in their order
     */
    public record Way(Moved moved, int number, int among, List<String> names) {
        public Way {
            names = List.copyOf(names);
        }
    }
}
