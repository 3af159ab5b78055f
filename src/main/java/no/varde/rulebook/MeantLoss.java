package no.varde.rulebook;

import no.varde.document.Place;
import no.varde.vocabulary.Text;

/**
 * Something that is lost by a book on purpose, as who made it says.
 *
 * @param loss its name, as a comparison with the book before tells it
 * @param because why it is meant
 * @param place where it is written
 */
public record MeantLoss(String loss, Text because, Place place) {

    /** The file of a book in which they stand: as a list, or under a key. */
    public static final String FILE = "losses.yaml";

    public static final String KEY = "losses";
}
