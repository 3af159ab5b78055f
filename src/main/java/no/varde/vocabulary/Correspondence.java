package no.varde.vocabulary;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a book says of the letters, the note and the receipts that leave with whoever answers. It is no part of what the book means.
 *
 * @param letters by id, in the order in which they are offered
 * @param leftOut questions whose answers are not told in the note, since whoever keeps it knows them
 * @param considered duties of which the note tells also that they were considered and do not hold
 * @param role the question whose answer says in a receipt who helps; null where the book names none
 */
public record Correspondence(
        Map<String, Letter> letters, Set<String> leftOut, Set<String> considered, @Nullable Question role) {
    public Correspondence {
        letters = InOrder.copy(letters);
        leftOut = InOrder.copy(leftOut);
        considered = InOrder.copy(considered);
    }
}
