package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import no.varde.audit.KeptLog;
import no.varde.audit.LogCheck;
import no.varde.audit.LogReader;
import no.varde.certificate.Certificate;
import no.varde.receipt.Entry;
import no.varde.receipt.Envelope;
import no.varde.receipt.KeyFile;
import no.varde.receipt.LedgerClosed;
import no.varde.service.ServedBooks;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.JsonNode;

/** A service with a log: each receipt that somebody holds stands in it. */
@TestPropertySource(properties = "varde.book=src/test/resources/books/boat")
class LogOfServiceTest extends WebTest {

    private static final Path FOLDER = folder();

    private final ServedBooks books;
    private final KeyFile key;
    private final KeptLog log;

    @Autowired
    LogOfServiceTest(ServedBooks books, KeyFile key, KeptLog log) {
        this.books = books;
        this.key = key;
        this.log = log;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("varde-log");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("varde.log", () -> FOLDER.resolve("log").toString());
        properties.add("varde.key", () -> FOLDER.resolve("key.pem").toString());
    }

    @AfterAll
    static void clear() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    @Test
    void key_and_book_are_noted_first_and_each_receipt_before_anybody_holds_it() throws IOException, LedgerClosed {
        Answer answer =
                send("POST", RECOMMENDATIONS + "?receipt=true", BodyPublishers.ofString("{}"), "Content-Type", JSON);
        JsonNode envelope = answer.json().get("receipt").get("envelope");
        Certificate made = Objects.requireNonNull(
                Envelope.open(envelope.toString().getBytes(), List.of()).certificate());
        log.checkpoint();
        Path folder = FOLDER.resolve("log");
        LogReader reader = LogReader.of(folder).orElseThrow();
        var identity = books.current().book().identity();
        assertThat(reader.index(Entry.key(key.key().verifying().id()))).hasValue(0);
        assertThat(reader.index(Entry.book(identity.content(), identity.version())))
                .hasValue(1);
        assertThat(reader.index(Entry.of(made)).isPresent()).isTrue();
        assertThat(LogReader.holds(folder, Entry.of(made), List.of(key.key().verifying()))
                        .findings())
                .isEmpty();
        assertThat(LogCheck.of(folder, List.of(key.key().verifying()), null).findings())
                .isEmpty();
    }

    @Test
    void whoever_watches_the_service_reads_that_its_log_is_well() {
        assertThat(get("/api/healthz").json().get("log").asString()).isEqualTo("WELL");
    }
}
