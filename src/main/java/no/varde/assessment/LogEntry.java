package no.varde.assessment;

import java.time.LocalDate;
import java.util.Map;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogFact;
import no.varde.vocabulary.Vocabulary;

/**
 * One entry of a log.
 *
 * @param told what is told of it, by field; a field that is not here is unknown
 */
public record LogEntry(Map<String, Answer> told) {

    public LogEntry {
        told = Map.copyOf(told);
    }

    /** Says whether the entry is of the kind that a fact of its log counts. */
    public boolean isCountedBy(LogFact fact, Log log, LocalDate asOf) {
        return fact.where().entrySet().stream().allMatch(wanted -> {
            Log.LogField field = Vocabulary.known(log.fields(), wanted.getKey());
            Answer answer = told.getOrDefault(field.id(), Answer.UNKNOWN);
            return field.scale().cells(answer, asOf).meets(wanted.getValue());
        });
    }
}
