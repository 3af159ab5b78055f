package no.varde.mutation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of the faults made in some rules of a book.
 *
 * @param mutants how many were made
 * @param noticed how many of them a fixture notices
 * @param equivalent those that change nothing in any case: that is proved
 * @param surviving those that change something and that no fixture notices
 */
public record MutationScore(int mutants, int noticed, List<Mutant> equivalent, List<Surviving> surviving) {
    public MutationScore {
        equivalent = List.copyOf(equivalent);
        surviving = List.copyOf(surviving);
    }

    /**
     * A fault that no fixture notices.
     *
     * @param witness a case of the rule that would; null where only a situation can, since the rule fires for someone
     *     else then
     */
    public record Surviving(Mutant mutant, RuleMutation.@Nullable Case witness) {}
}
