package no.varde.assessment;

import java.time.LocalDate;
import java.util.Optional;
import no.varde.document.Faults;
import no.varde.document.Node;
import no.varde.document.Node.Scalar;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;
import no.varde.vocabulary.RoughDay;
import no.varde.vocabulary.Talk;

/**
 * Reads a month or a year where the book says that it is enough of a date.
 *
 * @param asOf the day of the assessment, on which hangs what counts
 */
record RoughDayReader(Faults faults, Talk talk, LocalDate asOf) {

    /** Returns the answer; unknown after a fault, and nothing where neither a month nor a year is written or enough. */
    Optional<Answer> read(Question question, String path, Node written) {
        if (!(written instanceof Scalar scalar) || scalar.type() == Scalar.Type.NOTHING) {
            return Optional.empty();
        }
        String text = scalar.text();
        return RoughDay.read(text, question, talk, asOf).map(day -> {
            if (question.notAfterAsOf() && day.date().isAfter(asOf)) {
                faults.add(written.place(), path, AssessmentCode.AFTER_ITS_DAY.of(text, asOf));
                return Answer.UNKNOWN;
            }
            return day;
        });
    }
}
