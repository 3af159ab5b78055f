package no.varde.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.audit.LargeLog;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A log is verified by whoever has its files: a line for each part, a code for each fault, and an exit code. */
class VerifyLogTest {

    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path temporary;

    private String log = "";
    private String kept = "";
    private String secret = "";
    private String open = "";

    @BeforeEach
    void writeLog() throws IOException {
        Path folder = temporary.resolve("log");
        Path file = temporary.resolve("key.pem");
        SigningKey key = SigningKey.make(file);
        LargeLog.write(folder, 300, key);
        log = folder.toString();
        secret = file.toString();
        open = Files.writeString(temporary.resolve("key.pub"), key.verifying().pem())
                .toString();
        kept = Files.copy(folder.resolve("checkpoint"), temporary.resolve("kept"))
                .toString();
    }

    private static String hash(int index) {
        return LargeLog.entry(index).line().split(" ")[2];
    }

    private void edit() throws IOException {
        Path entries = Path.of(log, "tile/entries/000");
        byte[] content = Files.readAllBytes(entries);
        content[50] = 'x';
        Files.write(entries, content);
    }

    @Test
    void each_part_of_a_good_log_is_told_on_a_line_of_its_own() {
        Ran ran = Ran.of("verify-log", log, "--since", kept, "--key", open);
        ran.assertSucceeded();
        assertThat(ran.out().lines().map(line -> line.split(":")[0]))
                .containsExactly(
                        "checkpoint",
                        "signature",
                        "entries",
                        "hashes",
                        "earlier checkpoint",
                        "pending",
                        "files",
                        "the log holds");
        assertThat(ran.out()).contains("varde-log/measured, 300 entries", "signed with a key that was given");
        assertThat(Ran.of("verify-log", log).out()).contains("a key that lies in the log itself");
    }

    @Test
    void a_fault_is_told_by_its_code_and_its_place_in_each_language() throws IOException {
        edit();
        Ran ran = Ran.of("verify-log", log, "--key", open);
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains("entries: ENTRY: tile/entries/000: entry 0 is not the one that was noted\n")
                .endsWith("the log does not hold: 1 faults\n");
        assertThat(Ran.of("verify-log", log, "--lang", "nb").out())
                .contains("linjer: ENTRY: tile/entries/000: linje 0 er ikke den som ble skrevet\n")
                .endsWith("loggen holder ikke: 1 feil\n");
        assertThat(Ran.of("verify-log", log, "--lang", "nn").out()).contains("linje 0 er ikkje den som vart skriven");
    }

    @Test
    void a_program_reads_it_as_json() throws IOException {
        edit();
        Ran ran = Ran.of("verify-log", log, "--format", "json");
        JsonNode json = JsonMapper.shared().readTree(ran.out());
        assertThat(ran.code()).isEqualTo(1);
        assertThat(json.get("holds").booleanValue()).isFalse();
        assertThat(json.get("size").intValue()).isEqualTo(300);
        assertThat(json.get("parts").get(2).get("faults").get(0).get("code").stringValue())
                .isEqualTo("ENTRY");
    }

    @Test
    void what_cannot_be_read_is_refused() {
        Ran.of("verify-log").assertRefused(2);
        Ran.of("verify-log", "nowhere").assertRefused(2);
        Ran.of("verify-log", log, "--since", "nowhere").assertRefused(2);
        Ran.of("verify-log", log, "--key", kept).assertRefused(2);
        Ran.of("verify-log", log, "--lang", "xx").assertRefused(2);
    }

    @Test
    void a_receipt_is_held_and_released_and_the_log_tells_it() throws IOException {
        assertThat(Ran.of("hold", log, hash(7), "complaint", "--key", secret).out())
                .isEqualTo("noted in `" + log + "`\n");
        assertThat(Ran.of("hold", log, hash(7), "complaint", "--key", secret).err())
                .contains("is held already");
        Ran.of("release", log, hash(7), "complaint-settled", "--key", secret).assertSucceeded();
        assertThat(Ran.of("release", log, hash(7), "complaint", "--key", secret).err())
                .contains("is not held");
        assertThat(Files.readString(Path.of(log, "checkpoint"))).contains("\n306\n");
        Ran.of("verify-log", log, "--since", kept, "--key", open).assertSucceeded();
    }

    @Test
    void a_log_that_was_put_back_from_a_copy_tells_it() throws IOException {
        Ran.of("restore", log, "--key", secret).assertSucceeded();
        assertThat(Files.readString(Path.of(log, "tile/entries/001.p/46"))).endsWith("varde-log/1 restore");
        Ran.of("restore", log).assertRefused(2);
    }

    @Test
    void what_is_no_receipt_of_the_log_or_no_reason_is_not_held() {
        for (String[] wrong : new String[][] {
            {hash(300), "complaint"}, {"abc", "complaint"}, {hash(7), "Kari Nordmann"}, {hash(7), ""}
        }) {
            Ran.of("hold", log, wrong[0], wrong[1], "--key", secret).assertRefused(2);
        }
        Ran.of("hold", log, hash(7), "complaint", "--key", open).assertRefused(2);
        Ran.of("hold", log, hash(7), "complaint").assertRefused(2);
        Ran.of("hold", log).assertRefused(2);
    }
}
