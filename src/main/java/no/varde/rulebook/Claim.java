package no.varde.rulebook;

import no.varde.vocabulary.Conclusion;
import no.varde.vocabulary.Condition;
import no.varde.vocabulary.Role;
import no.varde.vocabulary.Text;

/** A sentence of the vocabulary, said of the main person or of a member. */
public sealed interface Claim {

    Role role();

    Text text();

    /** A sentence that may stand under "when". */
    record Holds(Role role, Condition condition, Text text) implements Claim {}

    /** A sentence that may stand under "then": that it is concluded. */
    record Concluded(Role role, Conclusion conclusion, Text text) implements Claim {}
}
