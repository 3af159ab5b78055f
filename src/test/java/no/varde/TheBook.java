package no.varde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.decision.Decider;
import no.varde.document.Document;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;

/** The book of the project, read once for all tests, and the situations of its fixtures. */
public final class TheBook {

    public static final RuleBook BOOK = read();
    public static final Decider DECIDER = new Decider(BOOK);

    private static final Path SITUATIONS = Path.of("fixtures/situations");

    private TheBook() {}

    private static RuleBook read() {
        try {
            return RuleBook.read(BookFiles.in(Path.of("rules")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the assessment files of all situations, in order. */
    public static List<Path> situations() {
        try (Stream<Path> files = Files.list(SITUATIONS)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().endsWith(".expected.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the assessment of a file, which must have no fault. */
    public static Assessment assessment(Path file) {
        try {
            return assessment(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the assessment of a YAML text, which must have no fault. */
    public static Assessment assessment(String name, byte[] yaml) {
        Document document = Document.read(name, yaml, Document.Format.YAML);
        AssessmentReader.Result read = AssessmentReader.read(BOOK.vocabulary(), document, LocalDate.of(2026, 11, 22));
        Assessment assessment = read.assessment();
        if (assessment == null) {
            throw new AssertionError("the assessment has faults: " + read.faults());
        }
        return assessment;
    }
}
