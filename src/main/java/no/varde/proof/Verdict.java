package no.varde.proof;

import no.varde.rulebook.Principle;
import org.jspecify.annotations.Nullable;

/**
 * What became of a principle.
 *
 * @param counterexample null where the principle is proved for every case
 */
public record Verdict(Principle principle, @Nullable Counterexample counterexample) {

    public boolean isProved() {
        return counterexample == null;
    }
}
