package no.varde.cases;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.varde.document.Document;
import no.varde.document.Faults;
import no.varde.document.Fields;
import no.varde.document.FormCode;
import no.varde.document.Node;
import no.varde.document.Place;
import no.varde.rulebook.Fingerprint;
import no.varde.rulebook.LaidBeside;
import no.varde.vocabulary.VocabularyCode;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which the cases of a book lie. They are no part of the book: they lie in the folder {@value #FOLDER}
 * beside that of the book, or in one that is named.
 */
public record CaseFiles(Path folder) {

    public static final String FOLDER = "fixtures";

    /** The file that tells the day of the cases. */
    private static final String HEAD = "cases.yaml";

    private static final String ENDING = ".yaml";
    private static final String EXPECTED = ".expected" + ENDING;

    /** Returns where the cases of a book lie that is in a folder. */
    public static CaseFiles beside(Path book) {
        Path plain = book.normalize();
        boolean named = !plain.toString().isEmpty() && !plain.endsWith("..");
        return new CaseFiles((named ? plain : plain.toAbsolutePath().normalize()).resolveSibling(FOLDER));
    }

    /** Says whether there is such a folder. */
    public boolean exist() {
        return Files.isDirectory(folder);
    }

    /**
     * Returns the SHA-256, in hex, of every file of cases, as {@link Fingerprint#of(Map)} makes it.
     *
     * @throws IOException when the folder cannot be read
     */
    public String fingerprint() throws IOException {
        return Fingerprint.of(content());
    }

    /**
     * Returns every file of cases by its name in the folder; hidden files, what systems lay beside files, and what is no plain
     * file are left out.
     *
     * @throws IOException when the folder cannot be read
     */
    public Map<String, byte[]> content() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean hidden = name.startsWith(".") || name.contains("/.");
                if (!hidden && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && !LaidBeside.is(file)) {
                    files.put(name, Files.readAllBytes(file));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return files;
    }

    /**
     * Returns the day of the cases that do not say it: the one that {@value #HEAD} tells.
     *
     * @param today the day where nothing tells it
     */
    public LocalDate day(LocalDate today, Faults faults) throws IOException {
        Path head = folder.resolve(HEAD);
        Node root = Files.exists(head, LinkOption.NOFOLLOW_LINKS) ? root(head, faults) : null;
        if (root == null) {
            return today;
        }
        Fields fields = Fields.of(root, "", faults);
        String written = fields.text("asOf");
        fields.done();
        try {
            return LocalDate.parse(written);
        } catch (DateTimeParseException e) {
            fields.fault("asOf", VocabularyCode.NOT_A_DAY.of(written));
            return today;
        }
    }

    /** Returns the files of cases of single rules. */
    public List<Path> ofRules() throws IOException {
        return assessments("rules", Integer.MAX_VALUE);
    }

    /** Returns the folder of the published situations. */
    public Path folderOfSituations() {
        return folder.resolve("situations");
    }

    /** Returns the assessments of published situations, whose texts are approved. */
    public List<Path> situations() throws IOException {
        return assessments("situations", 1);
    }

    /** Returns the assessments of the field, whose texts nobody approves. */
    public List<Path> ofField() throws IOException {
        return assessments("field", 1);
    }

    /** Returns what is no assessment and has to be refused. */
    public List<Path> refused() throws IOException {
        return assessments("field/refused", 1);
    }

    /** Returns where it stands what is expected of a case. */
    static Path expected(Path file) {
        return file.resolveSibling(name(file) + EXPECTED);
    }

    /** Returns the name of a case. */
    public static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    private List<Path> assessments(String under, int depth) throws IOException {
        Path start = folder.resolve(under);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start, depth)) {
            return files.filter(file -> file.toString().endsWith(ENDING))
                    .filter(file -> !file.toString().endsWith(EXPECTED))
                    .filter(file -> !LaidBeside.is(file))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Returns what a file says, whatever it says; null, after a fault, where it cannot be read. */
    public static @Nullable Node root(Path file, Faults faults) throws IOException {
        Document document = document(file, faults);
        faults.addAll(document.faults());
        return document.root();
    }

    /** Returns what is read of a file, with its faults; an empty one, after a fault, where it is no plain file. */
    public static Document document(Path file, Faults faults) throws IOException {
        if (!Files.isRegularFile(file)) { // a pipe would be waited for without an end
            faults.add(Place.startOf(file.toString()), FormCode.NO_FILE.of());
            return new Document(null, List.of());
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Document.read(file.toString(), in.readNBytes(Document.MOST_BYTES + 1), Document.Format.YAML);
        }
    }
}
