package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Nobody works for a client that has hung up, and nobody takes one who waits for one who has gone. */
public class StillThereTest extends WebTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    /** Works until whoever asked has gone, or until a second has passed where that is asked for. */
    @Hidden
    @RestController
    public static class Working {

        private static final BlockingQueue<Boolean> BEGUN = new LinkedBlockingQueue<>();
        private static final BlockingQueue<Boolean> WAS_GONE = new LinkedBlockingQueue<>();

        @RequestMapping("/test/working")
        String work(HttpServletRequest request, String seconds) throws InterruptedException, IOException {
            request.getInputStream().readAllBytes();
            BEGUN.add(true);
            long end = System.nanoTime()
                    + (seconds == null ? LONG : Duration.ofSeconds(Long.parseLong(seconds))).toNanos();
            boolean gone = false;
            while (!gone && System.nanoTime() < end) {
                Thread.sleep(20);
                gone = StillThere.of(request).isGone();
            }
            WAS_GONE.add(gone);
            return "done";
        }
    }

    private static boolean wasGone() throws InterruptedException {
        Boolean gone = Working.WAS_GONE.poll(2 * LONG.toSeconds(), TimeUnit.SECONDS);
        return gone != null && gone;
    }

    private static void awaitBegun() throws InterruptedException {
        assertThat(Working.BEGUN.poll(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void who_hangs_up_is_gone() throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.head("GET", "/test/working");
            awaitBegun();
        }
        assertThat(wasGone()).isTrue();
    }

    @Test
    void who_hangs_up_after_a_body_is_gone() throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.head("POST", "/test/working", "Content-Type: application/json", "Content-Length: 4");
            client.send("nu");
            client.send("ll");
            awaitBegun();
        }
        assertThat(wasGone()).isTrue();
    }

    @Test
    void who_waits_is_there_also_with_the_next_request_on_its_way() throws Exception {
        try (RawClient client = new RawClient(port)) {
            client.head("GET", "/test/working?seconds=1");
            awaitBegun();
            client.head("GET", "/test/working?seconds=1", "Connection: close");
            assertThat(wasGone()).isFalse();
            assertThat(client.rest().split("done", -1)).as("both are answered").hasSize(3);
            assertThat(wasGone()).isFalse();
        }
        Working.BEGUN.clear();
    }
}
