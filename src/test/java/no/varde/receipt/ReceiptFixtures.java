package no.varde.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import no.varde.TheBook;
import no.varde.archive.BookArchive;
import no.varde.assessment.AnswersFile;
import no.varde.certificate.Certificate.By;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.PlainBook;
import no.varde.document.Document;
import no.varde.rulebook.BookFiles;
import no.varde.signing.SigningKey;

/**
 * Makes the receipts that are kept of a release, in a folder {@code fixtures/receipts/RELEASE}: of some situations, with the book
 * of that day and the public half of a key that is made for them alone and thrown away. Run once for a release; what is kept is
 * never made anew, for it is what tells whether a later program still says the same.
 */
final class ReceiptFixtures {

    static final Path FOLDER = Path.of("fixtures/receipts");
    static final Path BOOKS = FOLDER.resolve("books");
    static final String KEY = "key.pem";

    private static final List<String> SITUATIONS = List.of("V01", "V03", "V06", "V08", "V10", "V24");

    private ReceiptFixtures() {}

    public static void main(String[] arguments) throws IOException {
        Path release = Files.createDirectories(FOLDER.resolve(arguments[0]));
        Path folder = Files.createTempDirectory("fixtures");
        SigningKey key = SigningKey.make(folder.resolve("thrown-away.pem"));
        Files.delete(folder.resolve("thrown-away.pem"));
        Files.writeString(release.resolve(KEY), key.verifying().pem());
        new BookArchive(BOOKS).keep(BookFiles.in(Path.of("rules")));
        Certificates certificates = new Certificates(PlainBook.of(TheBook.BOOK));
        for (Path file : TheBook.situations()) {
            String name = file.getFileName().toString();
            if (SITUATIONS.stream().anyMatch(name::startsWith)) {
                Files.write(
                        release.resolve(name.replaceFirst("\\.yaml$", ".json")),
                        receipt(file, certificates, key).bytes());
            }
        }
    }

    private static Envelope receipt(Path file, Certificates certificates, SigningKey key) throws IOException {
        AnswersFile read = AnswersFile.readSaved(
                TheBook.BOOK.vocabulary(),
                Document.read(file.toString(), Files.readAllBytes(file), Document.Format.YAML),
                TheBook.TODAY);
        var assessment = Objects.requireNonNull(read.assessment());
        var notes = read.present().notes();
        Making making = new Making(
                drawn(),
                Instant.now().truncatedTo(ChronoUnit.SECONDS),
                false,
                "Europe/Oslo",
                "drools 10.2.0",
                "varde 0.1.0",
                new By("POLICE", "Krisesenteret på Øya"),
                drawn());
        return Envelope.of(
                CertificateJson.bytes(certificates.of(TheBook.DECIDER.decide(assessment), assessment, notes, making)),
                key);
    }

    private static String drawn() {
        byte[] drawn = new byte[16];
        new SecureRandom().nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }
}
