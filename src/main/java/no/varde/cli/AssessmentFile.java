package no.varde.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads the assessment in a file. */
final class AssessmentFile {

    private AssessmentFile() {}

    /**
     * Returns the assessment in a file, or null when it has faults, which are told.
     *
     * @param today the day of an assessment that does not say it
     * @param err where each fault is told on a line
     * @throws WrongArguments when there is no such file
     */
    static @Nullable Assessment read(String file, Vocabulary vocabulary, LocalDate today, PrintStream err) {
        AssessmentReader.Result read = AssessmentReader.read(vocabulary, document(file), today);
        read.faults().forEach(err::println);
        return read.faults().isEmpty() ? read.assessment() : null;
    }

    /**
     * Returns the document in a file.
     *
     * @throws WrongArguments when there is no such file
     */
    static Document document(String file) {
        return Document.read(file, content(file), Document.Format.ofFile(file));
    }

    /**
     * Returns the start of a file, one byte more than is read at most, so that a longer one is refused and not held.
     */
    private static byte[] content(String file) {
        Path path = Arguments.path(file);
        if (!Files.isRegularFile(path)) {
            throw new WrongArguments("`" + file + "` is not a file");
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Document.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new WrongArguments("`" + file + "` cannot be read: " + e.getMessage());
        }
    }
}
