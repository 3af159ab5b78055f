package no.varde;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.decision.Decider;
import no.varde.decision.Decision;
import no.varde.document.Document;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;

/** The book of the project, read once for all tests, and the situations of its fixtures. */
public final class TheBook {

    public static final RuleBook BOOK = read();
    public static final Decider DECIDER = new Decider(BOOK);

    /** The day of the cases. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** A no to every red flag about the adult that can be answered with yes or no, for the answers of a case. */
    public static final String NO_RED_FLAGS = "danger-now: NO, perpetrator-present-or-coming: NO,"
            + " concrete-plan-and-means: NO, ban-breached: NO, weapon-used-or-threatened: NO, threat-to-kill: NO,"
            + " threat-to-kill-children: NO, believes-may-be-killed: NO, firearm-access: NO, strangulation: NO,"
            + " escalation: NO, coercive-control: NO, extreme-jealousy: NO, stalking: NO, threatens-children: NO,"
            + " perpetrator-suicidal: NO, honour-related: NO, planning-to-leave: NO, physical-violence-last-year: NO";

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

    /** Returns the assessment of a YAML text, which must have no fault; without a day of its own it is of today. */
    public static Assessment assessment(String yaml) {
        return assessment("case", yaml.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the decision on the assessment of a YAML text. */
    public static Decision decide(String yaml) {
        return DECIDER.decide(assessment(yaml));
    }

    /** Returns the decision on an adult without children, from the answers between the braces. */
    public static Decision decideOnAdult(String answers) {
        return decide("answers: {" + answers + "}");
    }

    private static Assessment assessment(String name, byte[] yaml) {
        Document document = Document.read(name, yaml, Document.Format.YAML);
        AssessmentReader.Result read = AssessmentReader.read(BOOK.vocabulary(), document, TODAY);
        Assessment assessment = read.assessment();
        if (assessment == null) {
            throw new AssertionError("the assessment has faults: " + read.faults());
        }
        return assessment;
    }
}
