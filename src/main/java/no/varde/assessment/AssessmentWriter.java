package no.varde.assessment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Persons;
import no.varde.vocabulary.Vocabulary;

/** Writes an assessment as the YAML that {@link AssessmentReader} reads. */
public final class AssessmentWriter {

    private final StringBuilder out = new StringBuilder();

    private AssessmentWriter() {}

    /**
     * Writes an assessment.
     *
     * @param comment lines to stand before it; may be empty
     */
    public static String write(Vocabulary vocabulary, Assessment assessment, List<String> comment) {
        AssessmentWriter writer = new AssessmentWriter();
        comment.forEach(line -> writer.out.append("# ").append(line).append('\n'));
        writer.out.append("asOf: ").append(assessment.asOf()).append('\n');
        writer.answers("answers", "", assessment.main().answers());
        Persons persons = vocabulary.persons();
        if (!assessment.members().isEmpty()) {
            writer.out.append(persons.list()).append(":\n");
            assessment.members().forEach(member -> {
                writer.out.append("- ref: ").append(member.ref()).append('\n');
                writer.answers("answers", "  ", member.answers());
            });
        }
        vocabulary.logs().keySet().forEach(log -> writer.entries(log, assessment.log(log)));
        return writer.out.toString();
    }

    private void answers(String key, String indent, Map<String, Answer> answers) {
        if (!answers.isEmpty()) {
            out.append(indent).append(key).append(":\n");
            new TreeMap<>(answers).forEach((question, answer) -> out.append(indent)
                    .append("  ")
                    .append(question)
                    .append(": ")
                    .append(answer.written())
                    .append('\n'));
        }
    }

    private void entries(String log, List<LogEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        out.append(log).append(":\n");
        for (LogEntry entry : entries) {
            StringBuilder told = new StringBuilder();
            new TreeMap<>(entry.told()).forEach((field, answer) -> told.append(told.isEmpty() ? "" : ", ")
                    .append(field)
                    .append(": ")
                    .append(answer.written()));
            out.append("- {").append(told).append("}\n");
        }
    }
}
