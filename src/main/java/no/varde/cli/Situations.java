package no.varde.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.cases.CaseFiles;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The published situations of a folder of fixtures, as one of two books can read them. */
record Situations(List<Vocabulary> vocabularies, LocalDate today) {

    private static final String FOLDER = "situations";

    /**
     * Returns the situations by name; those that neither book can read are none of them.
     *
     * @throws WrongArguments when the folder cannot be read
     */
    Map<String, Assessment> in(Path folder) {
        Map<String, Assessment> situations = new LinkedHashMap<>();
        try {
            if (!areIn(folder)) {
                throw new NotDirectoryException(folder.toString());
            }
            for (Path file : new CaseFiles(folder).situations()) {
                Assessment read = read(file);
                if (read != null) {
                    situations.put(CaseFiles.name(file), read);
                }
            }
        } catch (IOException e) {
            throw new WrongArguments(CommandCode.UNREADABLE.of(folder.resolve(FOLDER)));
        }
        return situations;
    }

    /** Says whether a folder has any. */
    static boolean areIn(Path folder) {
        return Files.isDirectory(folder.resolve(FOLDER));
    }

    private @Nullable Assessment read(Path file) throws IOException {
        Faults faults = new Faults();
        Document document = CaseFiles.document(file, faults);
        faults.addAll(document.faults());
        for (Vocabulary vocabulary : vocabularies) {
            if (faults.isEmpty()) {
                AssessmentReader.Result read = AssessmentReader.read(vocabulary, document, today);
                if (read.assessment() != null) {
                    return read.assessment();
                }
            }
        }
        return null;
    }
}
