package no.varde.impact;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.Assessment;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.FormCode;
import no.varde.document.Place;
import no.varde.rulebook.LaidBeside;
import no.varde.vocabulary.Vocabulary;

/** The assessments of a folder, each by the name of its file. */
public final class CaseFolder implements Cases {

    /** What is expected of a case stands beside it, and is none. */
    private static final String FILE = ".*(?<!\\.expected)\\.(yaml|yml|json)";

    private final List<String> names = new ArrayList<>();
    private final List<Assessment> assessments = new ArrayList<>();

    private CaseFolder() {}

    /**
     * Reads a folder. A file must be an assessment for one of the two books; if it is for neither, its faults are those that
     * the new book finds.
     *
     * @param today the day of those that do not say it
     * @throws IOException when the folder or a file cannot be read
     */
    public static CaseFolder read(Path folder, Vocabulary old, Vocabulary present, LocalDate today, Faults faults)
            throws IOException {
        CaseFolder read = new CaseFolder();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> sorted = files.filter(file -> Files.isRegularFile(file)
                            && file.getFileName().toString().matches(FILE)
                            && !LaidBeside.is(file))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                read.add(file, List.of(present, old), today, faults);
            }
        }
        if (read.names.isEmpty() && faults.isEmpty()) {
            faults.add(Place.startOf(folder.toString()), FormCode.NO_ASSESSMENT.of());
        }
        return read;
    }

    private void add(Path file, List<Vocabulary> vocabularies, LocalDate today, Faults faults) throws IOException {
        Document document = Document.read(
                file.toString(),
                content(file),
                Document.Format.ofFile(file.getFileName().toString()));
        List<AnswersFile> readings = vocabularies.stream()
                .map(vocabulary -> AnswersFile.read(vocabulary, document, today))
                .toList();
        for (AnswersFile reading : readings) {
            Assessment assessment = reading.present().assessment();
            if (assessment != null) {
                names.add(file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""));
                assessments.add(assessment);
                return;
            }
        }
        faults.addAll(readings.get(0).present().faults());
    }

    private static byte[] content(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(Document.MOST_BYTES + 1);
        }
    }

    @Override
    public int size() {
        return assessments.size();
    }

    @Override
    public Assessment at(int number) {
        return assessments.get(number);
    }

    @Override
    public String name(int number) {
        return names.get(number);
    }
}
