package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.varde.Varde;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Whoever sends slowly holds up nobody: a helper's page always finds a thread. */
class SlowBodiesTest {

    private static final int MANY = 260;
    private static final String JSON = "Content-Type: application/json";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final String UPLOAD = "Content-Type: multipart/form-data; boundary=x";
    private static final String BROWSER = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";
    private static final String CLOSE = "Connection: close";
    private static final String ANSWERS = "{\"answers\": {}}";

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext service;

    @SuppressWarnings("NullAway.Init")
    private static BodyRoom room;

    private static int port;

    @BeforeAll
    static void start() throws IOException {
        service = SpringApplication.run(
                Varde.class,
                "--server.port=0",
                "--varde.book=src/test/resources/books/boat",
                "--varde.body-time=5s",
                "--varde.body-memory=16");
        room = service.getBean(BodyRoom.class);
        port = Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
        readTheFirstPage(); // the first time it takes longer
    }

    private static void readTheFirstPage() throws IOException {
        try (RawClient helper = new RawClient(port)) {
            assertThat(helper.head("GET", "/", CLOSE).rest()).startsWith("HTTP/1.1 200");
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource({"/api/recommendations," + JSON, "/vurdering," + FORM, "/apne," + UPLOAD, "/nothing," + FORM})
    void beside_many_slow_bodies_every_page_comes_at_once_and_each_of_them_is_told_to_hurry(String path, String type)
            throws IOException {
        List<RawClient> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                slow.add(new RawClient(port)
                        .head("POST", path, type, "Content-Length: 1000")
                        .send("x"));
            }
            long all = (long) MANY * (BodyRoom.LEAST + 1);
            await().until(() -> room.taken() == all);
            for (int i = 0; i < 3; i++) {
                readTheFirstPage();
            }
            assertThat(room.taken()).as("all of them are still on their way").isEqualTo(all);
            for (RawClient one : slow) {
                assertThat(one.rest()).startsWith(path.equals("/nothing") ? "HTTP/1.1 404" : "HTTP/1.1 408");
            }
            await().until(() -> room.taken() == 0);
        } finally {
            for (RawClient one : slow) {
                one.close();
            }
        }
    }

    @Test
    void a_form_that_comes_in_pieces_is_taken_beside_many_slow_bodies() throws IOException {
        List<RawClient> slow = new ArrayList<>();
        try (RawClient helper = new RawClient(port)) {
            for (int i = 0; i < MANY; i++) {
                slow.add(new RawClient(port).head("POST", "/vurdering", FORM, "Content-Length: 1000"));
            }
            helper.head("POST", "/sprak", FORM, "Content-Length: 13", CLOSE).send("tag=en&");
            await().until(() -> room.taken() == (long) MANY * BodyRoom.LEAST + BodyRoom.LEAST + 7);
            assertThat(helper.send("page=/").rest()).startsWith("HTTP/1.1 303").contains("sprak=en");
        } finally {
            for (RawClient one : slow) {
                one.close();
            }
        }
        await().until(() -> room.taken() == 0);
    }

    @Test
    void a_program_that_sends_too_slowly_is_told_a_problem() throws IOException {
        try (RawClient client = new RawClient(port)) {
            String answer = client.head("POST", "/api/recommendations", JSON, "Content-Length: 20")
                    .send("{")
                    .rest();
            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("application/problem+json", "/problems/body-too-slow", "innholdet kom for sakte")
                    .contains("Connection: close");
        }
    }

    @Test
    void whoever_sends_a_form_too_slowly_reads_in_their_language_that_nothing_is_lost() throws IOException {
        try (RawClient client = new RawClient(port)) {
            String answer = client.head(
                            "POST", "/vurdering", FORM, BROWSER, "Accept-Language: en", "Content-Length: 20")
                    .rest();
            assertThat(answer)
                    .startsWith("HTTP/1.1 408")
                    .contains("It arrived too slowly", "the other answers are as they were", "112");
        }
    }

    @Test
    void a_body_that_goes_on_for_ever_at_the_least_rate_ends_when_the_whole_should_be_here() throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.head("POST", "/api/recommendations", JSON, "Content-Length: 500000");
            long began = System.nanoTime();
            await().atMost(Duration.ofSeconds(20)).until(() -> {
                try {
                    client.send(" ".repeat(800));
                    return false;
                } catch (IOException closed) {
                    return true;
                }
            });
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(4));
        }
    }

    @Test
    void a_body_in_pieces_is_answered_and_the_next_request_on_the_connection_too() throws Exception {
        try (RawClient client = new RawClient(port)) {
            for (int i = 0; i < 3; i++) {
                client.head("POST", "/api/recommendations?explain=none", JSON, "Content-Length: 15");
                for (char letter : ANSWERS.toCharArray()) {
                    client.send(String.valueOf(letter));
                    Thread.sleep(2);
                }
                assertThat(client.until("\r\n\r\n")).startsWith("HTTP/1.1 200");
                client.until("}\r\n0\r\n\r\n");
            }
            assertThat(client.head("GET", "/api/questions", CLOSE).rest()).startsWith("HTTP/1.1 200");
        }
        await().until(() -> room.taken() == 0);
    }

    @Test
    void a_body_whose_length_is_not_told_is_answered_and_the_connection_closed() throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.head("POST", "/api/recommendations?explain=none", JSON, "Transfer-Encoding: chunked");
            for (char letter : ANSWERS.toCharArray()) {
                client.send("1\r\n" + letter + "\r\n");
                Thread.sleep(2);
            }
            assertThat(client.send("0\r\n\r\n").rest())
                    .startsWith("HTTP/1.1 200")
                    .contains("Connection: close");
        }
        await().until(() -> room.taken() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 15", "Transfer-Encoding: chunked"})
    void a_request_that_comes_in_one_piece_with_the_end_of_a_body_is_to_be_sent_again(String length)
            throws IOException {
        boolean isChunked = length.startsWith("T");
        try (RawClient client = new RawClient(port)) {
            client.head("POST", "/api/recommendations?explain=none", JSON, length)
                    .send(isChunked ? "1\r\n{\r\n" : "{");
            await().until(() -> room.taken() == BodyRoom.LEAST + 1);
            client.send((isChunked ? "e\r\n" + ANSWERS.substring(1) + "\r\n0\r\n\r\n" : ANSWERS.substring(1))
                    + "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(client.rest())
                    .startsWith("HTTP/1.1 200")
                    .contains("Connection: close")
                    .doesNotContain("<html");
        }
    }

    @Test
    void whoever_asks_first_whether_to_send_a_body_is_told_once() throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.head(
                    "POST",
                    "/api/recommendations?explain=none",
                    JSON,
                    "Content-Length: 15",
                    "Expect: 100-continue",
                    CLOSE);
            assertThat(client.until("\r\n\r\n")).startsWith("HTTP/1.1 100");
            assertThat(client.send(ANSWERS).rest()).startsWith("HTTP/1.1 200").doesNotContain("HTTP/1.1 100");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "5\r\n{", "1\r\nx\r\r"})
    void a_body_that_breaks_the_rules_of_http_is_refused(String body) throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.head("POST", "/api/recommendations", JSON, "Transfer-Encoding: chunked");
            assertThat(client.send(body).rest()).containsPattern("^HTTP/1.1 40[08]");
        }
    }

    @Test
    void whoever_goes_away_half_way_gives_the_room_back() throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.head("POST", "/api/recommendations", JSON, "Content-Length: 20")
                    .send("{");
            await().until(() -> room.taken() > 0);
        }
        await().until(() -> room.taken() == 0);
    }

    @Test
    void a_body_that_is_far_too_large_is_refused_although_its_end_never_comes() throws IOException {
        try (RawClient client = new RawClient(port)) {
            client.head("POST", "/api/recommendations", JSON, "Content-Length: 90000000");
            String piece = " ".repeat(1 << 20);
            for (int i = 0; i < 10; i++) {
                client.send(piece);
            }
            assertThat(client.send(" ").until("\r\n\r\n"))
                    .startsWith("HTTP/1.1 413")
                    .contains("Connection: close");
        }
        await().until(() -> room.taken() == 0);
    }

    @Test
    void where_there_is_no_room_a_body_is_asked_to_come_again_and_a_small_one_needs_none() throws IOException {
        List<BodyRoom.Place> all = new ArrayList<>();
        for (BodyRoom.Place place = room.enter("127.0.0.1"); place != null; place = room.enter("127.0.0.1")) {
            all.add(place);
        }
        try (RawClient large = new RawClient(port);
                RawClient small = new RawClient(port)) {
            large.head("POST", "/api/recommendations", JSON, "Content-Length: 15");
            assertThat(large.rest())
                    .startsWith("HTTP/1.1 503")
                    .contains("Retry-After: 3", "/problems/busy", "Connection: close");
            small.send("POST /api/recommendations?explain=none HTTP/1.1\r\nHost: localhost\r\n" + JSON + "\r\n" + CLOSE
                    + "\r\nContent-Length: 15\r\n\r\n" + ANSWERS);
            assertThat(small.rest()).startsWith("HTTP/1.1 200");
        } finally {
            all.forEach(BodyRoom.Place::leave);
        }
    }
}
