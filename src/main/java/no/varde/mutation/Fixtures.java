package no.varde.mutation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Place;
import no.varde.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What a book is tried with: cases of single rules, and whole situations.
 *
 * @param cases of the folder {@code rules}
 * @param situations of the folder {@code situations}
 */
public record Fixtures(List<RuleMutation.Case> cases, List<Assessment> situations) {

    public Fixtures {
        cases = List.copyOf(cases);
        situations = List.copyOf(situations);
    }

    private static final String ENDING = ".yaml";
    private static final String EXPECTED = ".expected" + ENDING;

    /**
     * Reads a folder of fixtures; what is not there is none.
     *
     * @param today the day of those that do not say it
     * @throws IOException when the folder cannot be read
     */
    public static Fixtures read(Vocabulary vocabulary, Path folder, LocalDate today, Faults faults) throws IOException {
        List<RuleMutation.Case> cases = new ArrayList<>();
        for (Path file : files(folder.resolve("rules"))) {
            Node root = root(file, faults);
            List<RuleCase> written =
                    root == null ? List.of() : RuleCaseReader.inFile(vocabulary, file.toString(), root, faults);
            for (RuleCase one : written) {
                assessments(vocabulary, one.assessment(), today, faults)
                        .forEach(read -> cases.add(new RuleMutation.Case(one.rule(), read, one.fires(), one.then())));
            }
        }
        List<Assessment> situations = new ArrayList<>();
        for (Path file : files(folder.resolve("situations"))) {
            Node root = root(file, faults);
            situations.addAll(root == null ? List.of() : assessments(vocabulary, root, today, faults));
        }
        return new Fixtures(List.copyOf(cases), List.copyOf(situations));
    }

    private static @Nullable Node root(Path file, Faults faults) throws IOException {
        if (!Files.isRegularFile(file)) { // a pipe would be waited for without an end
            faults.add(Place.startOf(file.toString()), FormCode.NO_FILE.of());
            return null;
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] content = in.readNBytes(Document.MOST_BYTES + 1);
            Document document = Document.read(file.toString(), content, Document.Format.YAML);
            faults.addAll(document.faults());
            return document.root();
        }
    }

    private static List<Assessment> assessments(Vocabulary vocabulary, Node root, LocalDate today, Faults faults) {
        AssessmentReader.Result read = AssessmentReader.read(vocabulary, new Document(root, List.of()), today);
        faults.addAll(read.faults());
        return read.assessment() == null ? List.of() : List.of(read.assessment());
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
