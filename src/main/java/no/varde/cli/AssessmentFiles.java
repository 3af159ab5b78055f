package no.varde.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.varde.assessment.Answered;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.assessment.FormerAssessment;
import no.varde.document.Document;
import no.varde.document.Worded;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The assessments in the files that a command names.
 *
 * @param answers what was read, with an earlier assessment, named or held by the file itself, where there is one; null where
 *     something is wrong with the present one
 * @param faults every fault of both files
 */
record AssessmentFiles(@Nullable Answered answers, List<Worded> faults) {

    /**
     * Reads the assessments in files.
     *
     * @param formerFile the file of an earlier assessment, or null for none
     * @param today the day of an assessment that does not say it
     */
    static AssessmentFiles read(String file, @Nullable String formerFile, Vocabulary vocabulary, LocalDate today) {
        List<Worded> faults = new ArrayList<>();
        Document document = document(file, faults);
        Document ofFormer = formerFile == null ? null : document(formerFile, faults);
        AnswersFile read = document == null ? null : AnswersFile.read(vocabulary, document, today);
        Assessment assessment = read == null ? null : good(read.present(), faults);
        LocalDate present = assessment == null ? null : assessment.asOf();
        Assessment held = read == null ? null : good(read.former(), faults);
        Assessment former =
                ofFormer == null ? held : good(FormerAssessment.read(vocabulary, ofFormer, present, today), faults);
        return new AssessmentFiles(
                read == null || assessment == null
                        ? null
                        : new Answered(
                                assessment,
                                read.present().notes(),
                                read.present().remarks(),
                                former),
                faults);
    }

    private static @Nullable Assessment good(AssessmentReader.Result read, List<Worded> faults) {
        faults.addAll(read.faults());
        return read.assessment();
    }

    private static @Nullable Document document(String file, List<Worded> faults) {
        try {
            return Document.read(file, content(file), Document.Format.ofFile(file));
        } catch (WrongArguments e) {
            faults.addAll(e.faults());
            return null;
        }
    }

    /**
     * Returns the start of a file, one byte more than is read at most, so that a longer one is refused and not held.
     */
    static byte[] content(String file) {
        Path path = Books.path(file);
        if (!Files.isRegularFile(path)) {
            throw new WrongArguments(CommandCode.NOT_A_FILE.of(file));
        }
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(Document.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(file));
        }
    }
}
