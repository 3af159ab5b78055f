package no.varde.impact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import no.varde.column.Concluded;
import no.varde.rulebook.Facts;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * What one book can say of a subject: the first of some conclusions that holds, or that none does. Nothing is said of a
 * person of whom the subject does not stand, as of the time of a measure that is not recommended.
 *
 * @param together whether it is said once of all persons of a case
 * @param within the number of the conclusion without which nothing is said; {@link #EVERYBODY} where something always is
 * @param states one for each conclusion, and at last the one in which none holds
 */
record Track(Subject subject, boolean together, int within, int[] numbers, List<State> states) {

    static final int EVERYBODY = -2;

    Track {
        states = List.copyOf(states);
    }

    /** What may be said, and how much it is worth beside the others: more is better. */
    record State(String name, int worth) {}

    /** Returns the columns of what is said, one for each state. */
    long[][] columns(List<Concluded> persons) {
        int words = persons.get(0).every().length;
        long[][] columns = new long[states.size()][words];
        int last = numbers.length;
        for (Concluded one : persons) {
            long[] stands = within == EVERYBODY ? one.every() : one.of(within);
            or(stands, stands, columns[last]);
            for (int i = 0; i < last; i++) {
                or(stands, one.of(numbers[i]), columns[i]);
            }
        }
        for (int i = 0; i < last; i++) {
            for (int after = i + 1; after <= last; after++) {
                without(columns[i], columns[after]);
            }
        }
        return columns;
    }

    private static void or(long[] both, long[] and, long[] into) {
        for (int word = 0; word < into.length; word++) {
            into[word] |= both[word] & and[word];
        }
    }

    private static void without(long[] taken, long[] from) {
        for (int word = 0; word < from.length; word++) {
            from[word] &= ~taken[word];
        }
    }

    /** Returns what is said on facts; null where nothing is. */
    @Nullable
    State state(List<Facts> persons) {
        List<Facts> standing = within == EVERYBODY
                ? persons
                : persons.stream().filter(one -> one.holds(within)).toList();
        if (standing.isEmpty()) {
            return null;
        }
        int held = IntStream.range(0, numbers.length)
                .filter(i -> standing.stream().anyMatch(one -> one.holds(numbers[i])))
                .findFirst()
                .orElse(numbers.length);
        return states.get(held);
    }

    /** Returns the groups of persons of whom something is said at once, among those of the cases. */
    <P> List<List<P>> groups(List<P> persons) {
        if (together) {
            return List.of(persons);
        }
        if (subject.role() == Role.MAIN) {
            return List.of(persons.subList(0, 1));
        }
        List<List<P>> each = new ArrayList<>();
        persons.subList(1, persons.size()).forEach(one -> each.add(List.of(one)));
        return each;
    }
}
