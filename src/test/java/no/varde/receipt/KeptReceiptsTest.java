package no.varde.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import no.varde.archive.BookArchive;
import no.varde.signing.VerifyingKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Receipts of each release: whatever has become of the rules and of the program since, they hold, and are the same today. */
class KeptReceiptsTest {

    private static final DayBooks BOOKS = new LastBooks(content -> {
        try {
            return new BookArchive(ReceiptFixtures.BOOKS).of(content).orElseThrow(() -> NoBook.missing(content));
        } catch (IOException e) {
            throw NoBook.spoilt(content);
        }
    });

    static Stream<Path> receipts() throws IOException {
        try (Stream<Path> all = Files.walk(ReceiptFixtures.FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @Test
    void some_are_kept() throws IOException {
        assertThat(receipts()).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("receipts")
    void a_receipt_of_a_release_holds_and_is_the_same_today(Path file) throws IOException {
        VerifyingKey key = VerifyingKey.read(file.resolveSibling(ReceiptFixtures.KEY));
        byte[] receipt = Files.readAllBytes(file);
        Verification verification = new Verifier(BOOKS, List.of(key)).of(receipt);
        assertThat(verification.lines())
                .allSatisfy(
                        line -> assertThat(line.refusals()).as(line.in("en")).isEmpty());
        assertThat(new Replayer(BOOKS).of(receipt)).isEqualTo(Replay.same());
    }
}
