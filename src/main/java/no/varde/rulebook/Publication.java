package no.varde.rulebook;

import java.time.LocalDate;
import no.varde.document.Place;

/**
 * A book that was given out.
 *
 * @param version the number that it says
 * @param content the hash of its files, as {@link Identity#content} tells it
 * @param from the day from which it counts
 * @param place where it is listed
 */
public record Publication(String version, String content, LocalDate from, Place place) {}
