package no.varde.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.varde.TheBook;
import no.varde.assessment.AnswersFile;
import no.varde.assessment.Assessment;
import no.varde.assessment.FileNotes;
import no.varde.certificate.Certificate.By;
import no.varde.decision.Decider;
import no.varde.document.Document;
import no.varde.receipt.Certificates;
import no.varde.receipt.Making;

/** Certificates as the program makes them, of invented cases. */
public final class Made {

    public static final PlainBook PLAIN = PlainBook.of(TheBook.BOOK);

    private static final Certificates CERTIFICATES = new Certificates(PLAIN);

    private static final Making MAKING = new Making(
            "0123456789abcdef0123456789abcdef",
            Instant.parse("2026-11-30T07:50:00Z"),
            false,
            "Europe/Oslo",
            "drools 10.2.0",
            "varde 0.1.0",
            new By("POLICE", "Krisesenteret på Øya"),
            "fedcba9876543210fedcba9876543210");

    private Made() {}

    /** Returns the certificate of a decision of the book of the project. */
    public static Certificate of(Assessment assessment, FileNotes notes) {
        return of(TheBook.DECIDER, CERTIFICATES, assessment, notes);
    }

    public static Certificate of(Assessment assessment) {
        return of(assessment, FileNotes.NONE);
    }

    /** Returns the certificate of a decision of another book. */
    public static Certificate of(Decider decider, PlainBook plain, Assessment assessment) {
        return of(decider, new Certificates(plain), assessment, FileNotes.NONE);
    }

    private static Certificate of(Decider decider, Certificates certificates, Assessment assessment, FileNotes notes) {
        return certificates.of(decider.decide(assessment), assessment, notes, MAKING);
    }

    /** Returns the certificate of a file of answers, with all that it tells. */
    public static Certificate of(Path file) {
        try {
            AnswersFile read = AnswersFile.readSaved(
                    TheBook.BOOK.vocabulary(),
                    Document.read(file.toString(), Files.readAllBytes(file), Document.Format.YAML),
                    TheBook.TODAY);
            return of(
                    Objects.requireNonNull(read.assessment(), () -> file + ": " + read.faults()),
                    read.present().notes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns every situation, every case of the field and every journey of the project, in order. */
    public static List<Path> files() {
        return Stream.of("situations", "field", "journeys")
                .flatMap(folder -> files(Path.of("fixtures", folder)))
                .toList();
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().endsWith(".expected.yaml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
