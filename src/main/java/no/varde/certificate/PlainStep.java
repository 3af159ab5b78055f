package no.varde.certificate;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import no.varde.vocabulary.Role;

/**
 * A step of the plain book.
 *
 * @param stratum from 1; what is concluded in it is seen from the next one on
 * @param tests the numbers of what must hold
 * @param then the numbers of what is concluded
 * @param name of the rule, or of what the book makes itself
 */
record PlainStep(int stratum, Set<Role> roles, List<Integer> tests, List<Integer> then, String name) {
    PlainStep {
        roles = Set.copyOf(roles);
        tests = List.copyOf(tests);
        then = List.copyOf(then);
    }

    String written() {
        String whose = roles.size() == Role.values().length
                ? "each"
                : PlainWriter.lower(roles.iterator().next());
        return stratum + " " + whose + " " + numbers(tests) + " " + numbers(then) + " " + name;
    }

    private static String numbers(List<Integer> numbers) {
        return numbers.isEmpty() ? "-" : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
