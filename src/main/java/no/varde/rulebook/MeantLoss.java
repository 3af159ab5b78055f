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
public record MeantLoss(String loss, Text because, Place place) {}
