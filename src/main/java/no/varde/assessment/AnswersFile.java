package no.varde.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.document.Node;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A file of answers of either kind, or a body that is one: an assessment, and the former one that it may hold under
 * {@code since}.
 *
 * @param present the assessment, or its faults
 * @param former the former assessment, or its faults with their paths in the file; neither where the file holds none
 */
public record AnswersFile(AssessmentReader.Result present, AssessmentReader.Result former) {

    /** The key under which a former assessment stands. */
    public static final String SINCE = "since";

    private static final AssessmentReader.Result NONE =
            new AssessmentReader.Result(null, FileNotes.NONE, List.of(), List.of());

    /**
     * Reads a file, or the assessment that a saved result holds.
     *
     * @param today the day of a present assessment that does not say it
     */
    public static AnswersFile read(Vocabulary vocabulary, Document file, LocalDate today) {
        return readAssessment(vocabulary, SavedResult.opened(file), today);
    }

    private static AnswersFile readAssessment(Vocabulary vocabulary, Document file, LocalDate today) {
        if (!(file.root() instanceof Node.Mapping root) || root.get(SINCE) == null) {
            return new AnswersFile(AssessmentReader.read(vocabulary, file, today), NONE);
        }
        List<Node.Entry> others = root.entries().stream()
                .filter(entry -> !entry.key().equals(SINCE))
                .toList();
        AssessmentReader.Result present = AssessmentReader.read(
                vocabulary, new Document(new Node.Mapping(root.place(), others), file.faults()), today);
        Assessment assessment = present.assessment();
        AssessmentReader.Result former = FormerAssessment.read(
                vocabulary,
                new Document(root.get(SINCE), List.of()),
                assessment == null ? null : assessment.asOf(),
                today);
        return new AnswersFile(
                present,
                new AssessmentReader.Result(
                        former.assessment(),
                        former.notes(),
                        former.faults().stream().map(AnswersFile::inFormer).toList(),
                        former.remarks()));
    }

    /**
     * Reads a file that was saved to be opened again. One that does not say its kind is of the first, from before that there
     * were two.
     *
     * @param today the day of a present assessment that does not say it
     */
    public static AnswersFile readSaved(Vocabulary vocabulary, Document file, LocalDate today) {
        if (!(file.root() instanceof Node.Mapping root) || root.get(AssessmentReader.FILE) != null) {
            return read(vocabulary, file, today);
        }
        List<Node.Entry> entries = new ArrayList<>(root.entries());
        entries.add(new Node.Entry(
                root.place(),
                AssessmentReader.FILE,
                new Node.Scalar(root.place(), AssessmentReader.FIRST_FORM, Node.Scalar.Type.TEXT)));
        return read(vocabulary, new Document(new Node.Mapping(root.place(), entries), file.faults()), today);
    }

    private static Fault inFormer(Fault fault) {
        return new Fault(fault.place(), SINCE + (fault.path().isEmpty() ? "" : "." + fault.path()), fault.message());
    }

    /** Returns the present assessment; null where that or the former one has faults. */
    public @Nullable Assessment assessment() {
        return former.faults().isEmpty() ? present.assessment() : null;
    }

    /**
     * Returns all that was read.
     *
     * @throws NullPointerException where the present assessment or the former one has faults
     */
    public Answered answered() {
        return new Answered(
                Objects.requireNonNull(assessment()), present.notes(), present.remarks(), former.assessment());
    }

    /** Returns the faults of both. */
    public List<Fault> faults() {
        return Stream.concat(present.faults().stream(), former.faults().stream())
                .toList();
    }
}
