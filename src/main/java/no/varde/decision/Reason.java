package no.varde.decision;

import java.util.List;
import no.varde.rulebook.Rule;

/**
 * A rule that fired for a person, with what made each of its sentences true. The tree ends in answers.
 *
 * @param ref whose run it was
 */
public record Reason(Rule rule, String ref, List<Evidence> evidence) {
    public Reason {
        evidence = List.copyOf(evidence);
    }
}
