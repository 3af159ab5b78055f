package no.varde.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.varde.assessment.Assessment;
import no.varde.assessment.ToldByLog;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Question;

/**
 * An answer that nobody gave and that a log tells.
 *
 * @param entries the places in the assessment of the entries that tell it
 * @param days the days on which they happened, where that is told, the first one first
 */
public record Recorded(Question question, Answer answer, List<String> entries, List<LocalDate> days) {
    public Recorded {
        entries = List.copyOf(entries);
        days = List.copyOf(days);
    }

    static Recorded of(ToldByLog told, Assessment assessment) {
        List<LocalDate> days = told.entries().stream()
                .map(entry -> assessment.log(told.log().id()).get(entry).day(told.log()))
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        return new Recorded(told.question(), told.answer().given(), told.places(), days);
    }
}
