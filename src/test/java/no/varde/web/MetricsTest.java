package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import no.varde.audit.KeptLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.util.FileSystemUtils;

/** Whoever watches the service reads its figures, on this machine, and in them nothing of anybody. */
@TestPropertySource(properties = "varde.book=src/test/resources/books/boat")
class MetricsTest extends WebTest {

    private static final Path FOLDER = folder();
    private static final int PORT = free();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final KeptLog log;

    @Autowired
    MetricsTest(KeptLog log) {
        this.log = log;
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("varde-metrics");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a port that nobody listens on. */
    static int free() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("varde.metrics", () -> PORT);
        properties.add("varde.log", () -> FOLDER.resolve("log").toString());
        properties.add("varde.key", () -> FOLDER.resolve("key.pem").toString());
    }

    @AfterAll
    static void clear() throws IOException {
        FileSystemUtils.deleteRecursively(FOLDER);
    }

    private static HttpResponse<String> asked(String method, String path, String... headers)
            throws IOException, InterruptedException {
        return asked(PORT, method, path, headers);
    }

    private static HttpResponse<String> asked(int port, String method, String path, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.noBody());
        return CLIENT.send((headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofString());
    }

    private static Map<String, Double> figures() throws IOException, InterruptedException {
        return figures(PORT);
    }

    /** Returns what the service says that tells its figures on a port. */
    static Map<String, Double> figures(int port) throws IOException, InterruptedException {
        return asked(port, "GET", "/metrics")
                .body()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));
    }

    private Answer receipt() {
        return send("POST", RECOMMENDATIONS + "?receipt=true", BodyPublishers.ofString("{}"), "Content-Type", JSON);
    }

    @Test
    void each_receipt_is_an_entry_of_the_log_and_a_checkpoint_covers_it() throws Exception {
        log.checkpoint();
        Map<String, Double> before = figures();
        assertThat(receipt().status()).isEqualTo(200);
        Map<String, Double> after = figures();
        assertThat(after.get("varde_log_entries"))
                .isEqualTo(Objects.requireNonNull(before.get("varde_log_entries")) + 1);
        assertThat(after).containsEntry("varde_log_open", 1.0);
        log.checkpoint();
        Map<String, Double> covered = figures();
        assertThat(covered)
                .containsEntry("varde_log_checkpoint_entries", Objects.requireNonNull(after.get("varde_log_entries")));
        assertThat(covered.get("varde_log_checkpoint_age_seconds")).isNotNegative();
    }

    @Test
    void what_is_not_known_is_left_out() throws Exception {
        assertThat(figures())
                .containsKeys("varde_log_entries", "varde_memory_in_use_ratio")
                .doesNotContainKeys("varde_log_holds", "varde_log_verification_age_seconds");
    }

    @Test
    void they_are_written_as_monitoring_asks_for_and_no_figure_has_a_label() throws Exception {
        HttpResponse<String> open = asked("GET", "/metrics", "Accept", "application/openmetrics-text; version=1.0.0");
        assertThat(open.headers().firstValue("Content-Type").orElse("")).startsWith("application/openmetrics-text");
        assertThat(open.body()).contains("# TYPE varde_log_entries gauge").endsWith("# EOF\n");
        HttpResponse<String> text = asked("GET", "/metrics");
        assertThat(text.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(text.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(text.body())
                .contains("# TYPE varde_receipts_refused_total counter")
                .doesNotContain("{");
    }

    @Test
    void nothing_else_is_answered_there_and_they_are_not_told_with_the_pages() throws Exception {
        assertThat(asked("GET", "/").statusCode()).isEqualTo(404);
        assertThat(asked("GET", "/metrics/x").statusCode()).isEqualTo(404);
        assertThat(asked("POST", "/metrics").statusCode()).isEqualTo(405);
        assertThat(get("/metrics").status()).isEqualTo(404);
        assertThat(get("/api/metrics").status()).isEqualTo(404);
    }

    @Test
    void a_foreign_name_that_leads_to_this_machine_reads_nothing() throws IOException {
        assertThat(statusFor("attacker.example:" + PORT)).contains(" 403 ");
        assertThat(statusFor("")).contains(" 403 ");
        assertThat(statusFor("localhost:" + PORT)).contains(" 200 ");
        assertThat(statusFor("[::1]:" + PORT)).contains(" 200 ");
    }

    /** Asks by hand, since no client of ours sends a foreign name. */
    private static String statusFor(String host) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), PORT)) {
            OutputStream out = socket.getOutputStream();
            out.write(("GET /metrics HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }
}
