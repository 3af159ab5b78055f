package no.varde.receipt;

import java.time.Instant;
import no.varde.certificate.Certificate.By;

/**
 * What a certificate says of how it was made, and a book knows nothing of.
 *
 * @param id 32 hexadecimal digits, drawn at random
 * @param made when; what is less than a second is left out
 * @param clockSetBack whether the clock stood before that of an earlier receipt
 * @param zone the time zone whose day was today
 * @param engine what ran the rules
 * @param build the program
 * @param by for whom, as given
 * @param salt 32 hexadecimal digits, drawn at random
 */
public record Making(
        String id, Instant made, boolean clockSetBack, String zone, String engine, String build, By by, String salt) {}
