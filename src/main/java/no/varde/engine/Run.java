package no.varde.engine;

import java.util.BitSet;
import java.util.List;
import no.varde.rulebook.Facts;
import no.varde.rulebook.Step;

/**
 * What came of running a book on the answers of one person.
 *
 * @param facts the answers and all that was concluded
 * @param fired every step that fired, in order; a step fires once at most
 * @param numbers those of the same steps among all of the book; not to be changed
 */
public record Run(Facts facts, List<Step> fired, BitSet numbers) {

    public Run {
        fired = List.copyOf(fired);
    }
}
