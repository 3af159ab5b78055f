package no.varde.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Node;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Log;
import no.varde.vocabulary.Log.LogField;

/** Reads the entries of a log. */
final class LogEntryReader {

    private final Faults faults;
    private final LocalDate asOf;

    LogEntryReader(Faults faults, LocalDate asOf) {
        this.faults = faults;
        this.asOf = asOf;
    }

    List<LogEntry> read(Log log, Fields assessment) {
        if (assessment.nodes(log.id()).size() > AssessmentReader.MOST_LOG_ENTRIES) {
            assessment.fault(log.id(), AssessmentCode.TOO_MANY.of(AssessmentReader.MOST_LOG_ENTRIES));
            return List.of();
        }
        List<LogEntry> entries = new ArrayList<>();
        for (Fields written : assessment.list(log.id())) {
            entries.add(entry(log, written));
            written.done();
        }
        return LogTable.of(log, entries);
    }

    private LogEntry entry(Log log, Fields written) {
        AnswerReader reader = new AnswerReader(faults, asOf);
        Map<String, Answer> told = new HashMap<>();
        for (LogField field : log.fields().values()) {
            Node node = written.optional(field.id());
            if (node != null) {
                Answer answer =
                        reader.read(field.scale(), field.notAfterAsOf(), written.path(field.id()), asList(field, node));
                if (answer.isKnown()) {
                    told.put(field.id(), answer);
                }
            }
        }
        return new LogEntry(told);
    }

    /** One code may stand by itself where several are possible: there is most often one witness, or one trace. */
    private static Node asList(LogField field, Node node) {
        return field.scale().isSet()
                        && node instanceof Node.Scalar scalar
                        && !scalar.text().equals("UNKNOWN")
                ? new Node.Sequence(node.place(), List.of(node))
                : node;
    }
}
