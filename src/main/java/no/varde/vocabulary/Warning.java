package no.varde.vocabulary;

import java.util.List;
import java.util.Set;

/**
 * Something to take care of.
 *
 * @param on the measures that it hangs on; empty where it stands by itself
 */
public record Warning(String id, Reach concerns, Text text, Set<String> on, List<String> source) {
    public Warning {
        on = InOrder.copy(on);
        source = List.copyOf(source);
    }
}
