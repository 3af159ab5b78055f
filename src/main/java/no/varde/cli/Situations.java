package no.varde.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.document.Fault;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The published situations of a folder of fixtures, as one of two books can read them. */
record Situations(List<Vocabulary> vocabularies, LocalDate today) {

    private static final String FOLDER = "situations";
    private static final String ENDING = ".yaml";
    private static final String EXPECTED = ".expected" + ENDING;

    /**
     * Returns the situations by name; those that neither book can read are none of them.
     *
     * @throws WrongArguments when the folder cannot be read
     */
    Map<String, Assessment> in(Path folder) {
        Map<String, Assessment> situations = new LinkedHashMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(FOLDER))) {
            for (Path file : files.filter(Situations::isSituation).sorted().toList()) {
                Assessment read = read(file);
                if (read != null) {
                    String name = file.getFileName().toString();
                    situations.put(name.substring(0, name.length() - ENDING.length()), read);
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

    private static boolean isSituation(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) && !name.endsWith(EXPECTED) && Files.isRegularFile(file);
    }

    private @Nullable Assessment read(Path file) throws IOException {
        byte[] content;
        try (InputStream in = Files.newInputStream(file)) {
            content = in.readNBytes(Document.MOST_BYTES + 1);
        }
        Document document = Document.read(file.toString(), content, Document.Format.YAML);
        List<Fault> faults = new ArrayList<>(document.faults());
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
