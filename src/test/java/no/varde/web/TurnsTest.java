package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** However many programs ask, few are answered at once, and nobody works for those who have gone. */
class TurnsTest {

    private static final int MANY = 20;
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final Turns turns = new Turns(2);
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicInteger working = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @AfterEach
    void stop() {
        end.countDown();
        clients.shutdownNow();
    }

    private boolean work() {
        most.accumulateAndGet(working.incrementAndGet(), Math::max);
        try {
            return end.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            working.decrementAndGet();
        }
    }

    private List<Future<Boolean>> ask(int number) {
        List<Future<Boolean>> asked = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            asked.add(clients.submit(() -> turns.take(Patience.of(LONG), this::work)));
        }
        return asked;
    }

    @Test
    void all_who_wait_are_answered_and_never_more_at_once_than_there_are_turns() throws Exception {
        List<Future<Boolean>> asked = ask(MANY);
        await().until(() -> working.get() == 2);
        end.countDown();
        for (Future<Boolean> one : asked) {
            assertThat(one.get()).isTrue();
        }
        assertThat(most.get()).isEqualTo(2);
    }

    @Test
    void who_has_gone_or_waited_long_gets_no_turn() {
        ask(2);
        await().until(() -> working.get() == 2);
        assertThatThrownBy(() -> turns.take(Patience.of(LONG, () -> true), this::work))
                .isInstanceOf(NotFinished.class);
        assertThatThrownBy(() -> turns.take(Patience.of(Duration.ofMillis(200)), this::work))
                .isInstanceOf(NotFinished.class);
        assertThat(working.get()).isEqualTo(2);
    }

    @Test
    void where_many_wait_the_next_is_asked_to_come_again() {
        ask(2);
        await().until(() -> working.get() == 2);
        ask(50);
        await().untilAsserted(() -> assertThatThrownBy(() -> turns.take(Patience.of(Duration.ZERO), this::work))
                .isInstanceOf(Refused.class));
    }
}
