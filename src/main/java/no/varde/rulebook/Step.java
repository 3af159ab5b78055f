package no.varde.rulebook;

import java.util.List;
import java.util.Set;
import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.InOrder;
import no.varde.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * What the engine runs: a rule of the book, or a step that the book makes of its vocabulary.
 *
 * @param name unique in the book; a rule's id and title
 * @param stratum steps of a lower stratum are done before a higher one begins
 * @param rule null where the book made the step
 */
public record Step(
        String name, int stratum, Set<Role> roles, List<Premise> when, List<Conclusion> then, @Nullable Rule rule) {
    public Step {
        roles = InOrder.copy(roles);
        when = List.copyOf(when);
        then = List.copyOf(then);
    }
}
