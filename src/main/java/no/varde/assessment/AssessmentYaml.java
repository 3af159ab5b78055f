package no.varde.assessment;

import java.util.List;
import java.util.Map;
import no.varde.vocabulary.Answer;
import no.varde.vocabulary.Vocabulary;

/** Writes an assessment as the YAML that {@link AssessmentReader} reads: the known answers, in the book's order. */
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
        writer.write(assessment);
        return writer.yaml.toString();
    }

    private void write(Assessment assessment) {
        yaml.append("asOf: ").append(assessment.asOf()).append('\n');
        answers(assessment.main(), "");
        if (!assessment.members().isEmpty()) {
            yaml.append(vocabulary.persons().list()).append(":\n");
        }
        for (Person member : assessment.members()) {
            yaml.append("- ref: ").append(member.ref()).append('\n');
            answers(member, "  ");
        }
        vocabulary.logs().values().forEach(log -> {
            List<LogEntry> entries = assessment.log(log.id());
            if (!entries.isEmpty()) {
                yaml.append(log.id()).append(":\n");
            }
            for (LogEntry entry : entries) {
                List<String> told = log.fields().keySet().stream()
                        .filter(entry.told()::containsKey)
                        .map(field -> field + ": "
                                + Vocabulary.known(entry.told(), field).written())
                        .toList();
                yaml.append("- {").append(String.join(", ", told)).append("}\n");
            }
        });
    }

    private void answers(Person person, String indent) {
        Map<String, Answer> answers = person.answers();
        yaml.append(indent).append(answers.isEmpty() ? "answers: {}\n" : "answers:\n");
        for (String question : vocabulary.questions().keySet()) {
            if (answers.containsKey(question)) {
                yaml.append(indent).append("  ").append(question).append(": ");
                yaml.append(Vocabulary.known(answers, question).written()).append('\n');
            }
        }
    }
}
