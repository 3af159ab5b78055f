package no.varde.rulebook;

import java.util.List;
import no.varde.vocabulary.Subject;
import no.varde.vocabulary.Text;

/**
 * A sentence of a book, and what a rule can do with it.
 *
 * @param subject what it speaks of
 * @param side under which word of a rule it stands
 * @param layers the folders whose rules can have it
 * @param rules how many rules have it
 */
public record ListedSentence(Subject subject, Side side, Text text, List<Layer> layers, long rules) {

    /** Where in a rule a sentence stands. */
    public enum Side {
        WHEN,
        THEN
    }

    public ListedSentence {
        layers = List.copyOf(layers);
    }
}
