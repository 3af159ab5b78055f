package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.TheBook;
import no.varde.certificate.CertificateJson;
import no.varde.certificate.Made;
import no.varde.receipt.Envelope;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of receipts is counted: those that are signed by whom one trusts, each once, and nothing else that lies there. */
class ReportOfReceiptsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path temporary;

    private String folder = "";
    private String key = "";

    @BeforeEach
    void writeReceipts() throws IOException {
        SigningKey signing = SigningKey.make(temporary.resolve("key.pem"));
        key = Files.writeString(
                        temporary.resolve("key.pub"), signing.verifying().pem())
                .toString();
        Path receipts = Files.createDirectories(temporary.resolve("receipts"));
        folder = receipts.toString();
        String made =
                new String(CertificateJson.bytes(Made.of(TheBook.situations().get(3))));
        for (int i = 0; i < 9; i++) {
            byte[] one = made.replace("0123456789abcdef0123456789abcdef", "0123456789abcdef0123456789abcde" + i)
                    .getBytes();
            Files.write(receipts.resolve(i + ".json"), Envelope.of(one, signing).bytes());
        }
        Files.copy(receipts.resolve("0.json"), receipts.resolve("copy.json"));
    }

    @Test
    void each_receipt_counts_once() {
        Ran ran = Ran.of("report", folder, "--lang", "en");
        ran.assertSucceeded();
        assertThat(ran.out()).startsWith("9 receipts, made from 2026-11-30 to 2026-11-30.");
        JsonNode json = JsonMapper.shared()
                .readTree(Ran.of("report", folder, "--by", "role", "--format", "json")
                        .out());
        assertThat(json.get("receipts").intValue()).isEqualTo(9);
        assertThat(json.get("groups").get(0).get("values").get(0).stringValue()).isEqualTo("POLICE");
        assertThat(json.get("tables").isEmpty()).isFalse();
    }

    @Test
    void what_is_no_receipt_of_a_trusted_key_is_told_and_not_counted() throws IOException {
        Files.writeString(Path.of(folder, "x.json"), "{}");
        Ran ran = Ran.of("report", folder, "--lang", "en", "--key", key);
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("9 receipts");
        assertThat(ran.err())
                .isEqualTo(
                        "1 files are not counted: they are no receipts, are not signed by such a key, or say different things under one id\n");
        SigningKey stranger = SigningKey.make(temporary.resolve("stranger.pem"));
        String other = Files.writeString(
                        temporary.resolve("stranger.pub"), stranger.verifying().pem())
                .toString();
        assertThat(Ran.of("report", folder, "--lang", "en", "--key", other).out())
                .startsWith("fewer than five receipts");
    }

    @Test
    void what_cannot_be_counted_is_refused() {
        Ran.of("report").assertRefused(2);
        Ran.of("report", "nowhere").assertRefused(2);
        Ran.of("report", folder, "--by", "person").assertRefused(2);
        Ran.of("report", folder, "--lang", "xx").assertRefused(2);
        Ran.of("report", folder, "--key", folder).assertRefused(2);
    }
}
