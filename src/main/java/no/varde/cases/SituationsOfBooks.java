package no.varde.cases;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The published situations of cases, as one of some books can read them.
 *
 * @param vocabularies of the books; the first that can read a situation reads it
 * @param today the day of those that do not say it
 */
public record SituationsOfBooks(List<Vocabulary> vocabularies, LocalDate today) {

    public SituationsOfBooks {
        vocabularies = List.copyOf(vocabularies);
    }

    /**
     * Returns the situations by name; those that no book can read are none of them.
     *
     * @throws IOException when the folder cannot be read
     */
    public Map<String, Assessment> in(CaseFiles files) throws IOException {
        Map<String, Assessment> situations = new LinkedHashMap<>();
        for (Path file : files.situations()) {
            Assessment read = read(file);
            if (read != null) {
                situations.put(CaseFiles.name(file), read);
            }
        }
        return situations;
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
