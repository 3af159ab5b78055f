package no.varde.assessment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.CellSet;
import no.varde.vocabulary.Log;
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

    /** Returns the day that is told of the entry, by the first field that asks for one. */
    public Optional<LocalDate> day(Log log) {
        return log.fields().values().stream()
                .map(field -> told.getOrDefault(field.id(), Answer.UNKNOWN).asDay())
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * Says whether the entry is of a kind.
     *
     * @param where the cells, by field, in which it must lie
     */
    public boolean isOf(Map<String, CellSet> where, Log log, LocalDate asOf) {
        for (Map.Entry<String, CellSet> wanted : where.entrySet()) {
            Log.LogField field = Vocabulary.known(log.fields(), wanted.getKey());
            Answer answer = told.getOrDefault(field.id(), Answer.UNKNOWN);
            if (!field.scale().cells(answer, asOf).meets(wanted.getValue())) {
                return false;
            }
        }
        return true;
    }
}
