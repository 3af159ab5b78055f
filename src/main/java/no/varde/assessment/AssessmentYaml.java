package no.varde.assessment;

import java.util.List;
import java.util.Map;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Writes an assessment as the YAML that {@link AssessmentReader} reads, in the book's order: the known answers, or a file
 * of the second kind, which tells what was asked in vain too.
 */
public final class AssessmentYaml {

    private final Vocabulary vocabulary;
    private final StringBuilder yaml = new StringBuilder();

    private AssessmentYaml(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * Returns the text of a file.
     *
     * @param comments lines to put before the assessment
     */
    public static String of(Vocabulary vocabulary, Assessment assessment, List<String> comments) {
        AssessmentYaml writer = new AssessmentYaml(vocabulary);
        comments.forEach(comment ->
                writer.yaml.append("# ").append(comment.replace('\n', ' ')).append('\n'));
        writer.write(assessment, FileNotes.NONE, "");
        return writer.yaml.toString();
    }

    /**
     * Returns the text of a file of the second kind, from which {@link AnswersFile} reads the same again.
     *
     * @param notes what it tells beside the answers
     * @param former an earlier assessment, with which this one is to be compared; null for none
     */
    public static String file(
            Vocabulary vocabulary, Assessment assessment, FileNotes notes, @Nullable Assessment former) {
        AssessmentYaml writer = new AssessmentYaml(vocabulary);
        writer.yaml.append("file: ").append(AssessmentReader.FORM).append('\n');
        writer.write(assessment, notes, "");
        writer.became(notes.became());
        if (former != null) {
            writer.yaml.append(AnswersFile.SINCE).append(":\n");
            writer.write(former, FileNotes.NONE, "  ");
        }
        return writer.yaml.toString();
    }

    private void became(List<Became> became) {
        yaml.append(became.isEmpty() ? "" : "measures:\n");
        for (Became one : became) {
            yaml.append("- {person: ").append(one.ref()).append(", measure: ").append(one.measure());
            yaml.append(", became: ").append(one.kind());
            if (one.because() != null) {
                yaml.append(", because: ").append(one.because());
            }
            yaml.append(", day: ").append(one.day()).append("}\n");
        }
    }

    private void write(Assessment assessment, FileNotes notes, String indent) {
        yaml.append(indent).append("asOf: ").append(assessment.asOf()).append('\n');
        answers(assessment.main(), notes, indent);
        if (!assessment.members().isEmpty() || notes.membersAsked()) {
            yaml.append(indent).append(vocabulary.persons().list());
            yaml.append(assessment.members().isEmpty() ? ": []\n" : ":\n");
        }
        for (Person member : assessment.members()) {
            yaml.append(indent).append("- ref: ").append(member.ref()).append('\n');
            answers(member, notes, indent + "  ");
        }
        vocabulary.logs().values().forEach(log -> {
            List<LogEntry> entries = assessment.log(log.id());
            if (!entries.isEmpty()) {
                yaml.append(indent).append(log.id()).append(":\n");
            }
            for (LogEntry entry : entries) {
                List<String> told = InBookOrder.told(log, entry).entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue().written())
                        .toList();
                yaml.append(indent)
                        .append("- {")
                        .append(String.join(", ", told))
                        .append("}\n");
            }
        });
    }

    private void answers(Person person, FileNotes notes, String indent) {
        Map<String, Answer> answers = InBookOrder.answers(vocabulary, person, notes);
        yaml.append(indent).append(answers.isEmpty() ? "answers: {}\n" : "answers:\n");
        answers.forEach((question, answer) -> yaml.append(indent)
                .append("  ")
                .append(question)
                .append(": ")
                .append(answer.written())
                .append('\n'));
    }
}
