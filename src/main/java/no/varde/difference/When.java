package no.varde.difference;

import java.util.List;
import no.varde.vocabulary.Text;

/**
 * Where two books differ, in sentences that the changed rules ask: the difference is in some case of each of these ways,
 * and in none that is of no way. Each way is as short as it can be.
 *
 * @param ways none where the sentences do not tell at all
 * @param more whether there are ways beside these
 */
public record When(List<Together> ways, boolean more) {
    public When {
        ways = List.copyOf(ways);
    }

    static final When UNTOLD = new When(List.of(), false);

    /**
     * One way.
     *
     * @param always whether the books differ in every case of it, whatever else is answered
     */
    public record Together(List<Clause> clauses, boolean always) {
        public Together {
            clauses = List.copyOf(clauses);
        }
    }

    /** A sentence that holds or does not, as a book means it. */
    public record Clause(Text sentence, boolean holds, By by) {}

    /** Which book means a sentence so. */
    public enum By {
        BOTH,
        OLD,
        NEW
    }
}
