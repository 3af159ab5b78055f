package no.varde.rulebook;

import java.util.List;
import no.varde.document.Place;
import no.varde.vocabulary.Text;

/**
 * Something that is lost by a book on purpose, as who made it says.
 *
 * @param loss its name, as a comparison with the book before tells it
 * @param because why it is meant
 * @param follows the losses that follow from it, for which the same reason stands; each by its name, and not all at once
 * @param place where it is written
 */
public record MeantLoss(String loss, Text because, List<Following> follows, Place place) {
    public MeantLoss {
        follows = List.copyOf(follows);
    }

    /** A loss that is said to follow from another, by its name, and where that is written. */
    public record Following(String loss, Place place) {}

    /** The file of a book in which they stand: as a list, or under a key. */
    public static final String FILE = "losses.yaml";

    public static final String KEY = "losses";
}
