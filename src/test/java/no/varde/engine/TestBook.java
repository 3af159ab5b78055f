package no.varde.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.varde.RandomAssessments;
import no.varde.assessment.Assessment;
import no.varde.assessment.AssessmentReader;
import no.varde.document.Document;
import no.varde.rulebook.BookFiles;
import no.varde.rulebook.RuleBook;

/** The books that the readings are compared on: the real one, and a small one on another subject. */
enum TestBook {
    REAL("rules", "fixtures/situations"),
    BOAT("src/test/resources/books/boat", "src/test/resources/books");

    private final BookFiles files;
    private final List<Path> situations;
    private final RuleBook book;
    private final Engine engine;

    TestBook(String folder, String situations) {
        try {
            this.files = BookFiles.in(Path.of(folder));
            this.situations = assessments(Path.of(situations), Path.of(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.book = RuleBook.read(files);
        this.engine = Engine.of(book);
    }

    /** Returns the assessments of a folder: no part of the book, and no expected result. */
    private static List<Path> assessments(Path folder, Path book) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            file -> !file.startsWith(book) && file.toString().matches(".*(?<!\\.expected)\\.yaml"))
                    .sorted()
                    .toList();
        }
    }

    BookFiles files() {
        return files;
    }

    RuleBook book() {
        return book;
    }

    /** Returns the assessments that are written out for the book. */
    List<Assessment> situations() {
        return situations.stream().map(this::read).toList();
    }

    private Assessment read(Path file) {
        try {
            Document document = Document.read(file.toString(), Files.readAllBytes(file), Document.Format.YAML);
            AssessmentReader.Result read =
                    AssessmentReader.read(book.vocabulary(), document, LocalDate.of(2026, 11, 22));
            return Objects.requireNonNull(read.assessment(), () -> read.faults().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Engine engine() {
        return engine;
    }

    /** Returns the seed of a test, which {@code -Dvarde.seed} changes, and prints it. */
    long seed() {
        return RandomAssessments.seed(this);
    }
}
