package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import no.varde.audit.Log;
import no.varde.audit.LogRefused;
import no.varde.signing.SigningKey;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/** A service whose log another program holds starts, says so in a line, and refuses receipts and nothing else. */
@TestPropertySource(properties = "varde.book=src/test/resources/books/boat")
@ExtendWith(OutputCaptureExtension.class)
class LockedLogTest extends WebTest {

    private static final Path FOLDER = folder();
    private static final Log OTHER = other();
    private static final int METRICS = MetricsTest.free();

    private static Path folder() {
        try {
            return Files.createTempDirectory("varde-log");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Log other() {
        try {
            return Log.open(FOLDER.resolve("log"), SigningKey.make(FOLDER.resolve("key.pem")));
        } catch (LogRefused e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("varde.metrics", () -> METRICS);
        properties.add("varde.log", () -> FOLDER.resolve("log").toString());
        properties.add("varde.key", () -> FOLDER.resolve("key.pem").toString());
    }

    @AfterAll
    static void clear() throws IOException {
        OTHER.close();
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    private Answer asked(String query) {
        return send("POST", RECOMMENDATIONS + query, BodyPublishers.ofString("{}"), "Content-Type", JSON);
    }

    @Test
    void receipts_are_refused_and_recommending_goes_on(CapturedOutput output) throws Exception {
        assertThat(MetricsTest.figures(METRICS)).containsEntry("varde_receipts_refused_total", 0.0);
        asked("?receipt=true").isProblem(503, "no-receipt");
        assertThat(MetricsTest.figures(METRICS))
                .containsEntry("varde_receipts_refused_total", 1.0)
                .containsEntry("varde_log_open", 0.0)
                .doesNotContainKey("varde_log_entries");
        assertThat(output.getAll()).contains("another program holds the log in");
        assertThat(asked("").status()).isEqualTo(200);
        assertThat(get("/api/healthz").json().get("log").asString()).isEqualTo("CLOSED");
        assertThat(get("/api/healthz").status()).isEqualTo(200);
    }
}
