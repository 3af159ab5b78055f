package no.varde.receipt;

import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.certificate.Certificate.By;
import no.varde.decision.Decision;

/**
 * What a receipt is asked for.
 *
 * @param certificates of the book that decided
 * @param assessment that was decided on
 * @param notes what was told beside the answers
 * @param zone the time zone whose day was today
 * @param build the program that decided
 * @param by for whom, as given
 */
public record Decided(
        Certificates certificates,
        Decision decision,
        Assessment assessment,
        FileNotes notes,
        String zone,
        String build,
        By by) {}
