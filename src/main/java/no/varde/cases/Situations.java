package no.varde.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.FileNotes;
import no.varde.decision.Decider;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.Node;
import org.jspecify.annotations.Nullable;

/** Holds decisions to what was expected of whole cases by hand. */
record Situations(Decider decider, LocalDate today, Faults faults) {

    void ofSituation(Path file) throws IOException {
        Assessment assessment = assessment(file);
        if (assessment != null) {
            expected(file, expected -> new SituationExpectation(decider.decide(assessment), expected).check());
        }
    }

    void ofField(Path file) throws IOException {
        Assessment assessment = assessment(file);
        if (assessment != null) {
            expected(file, expected -> new FieldExpectation(decider.decide(assessment), expected).check());
        }
    }

    void refused(Path file) throws IOException {
        AssessmentReader.Result read = read(file);
        expected(file, expected -> new RefusedExpectation(read.faults(), expected).check());
    }

    /** Returns the assessment of a file; null, after its faults, where it is none. */
    @Nullable
    Assessment assessment(Path file) throws IOException {
        AssessmentReader.Result read = read(file);
        faults.addAll(read.faults());
        return read.assessment();
    }

    private AssessmentReader.Result read(Path file) throws IOException {
        Document document = CaseFiles.document(file, faults);
        return document.root() == null
                ? new AssessmentReader.Result(null, FileNotes.NONE, document.faults(), List.of())
                : AssessmentReader.read(decider.book().vocabulary(), document, today);
    }

    private void expected(Path file, Consumer<Expected> check) throws IOException {
        Node root = CaseFiles.root(CaseFiles.expected(file), faults);
        if (root != null) {
            Fields fields = Fields.of(root, "", faults);
            check.accept(new Expected(CaseFiles.name(file), "", fields, faults));
            fields.done();
        }
    }
}
