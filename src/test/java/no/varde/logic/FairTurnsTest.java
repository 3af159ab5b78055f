package no.varde.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whoever came first has the first turn, however often they look whether it is still wanted. */
class FairTurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final int MANY = 8;

    private final ExecutorService clients = Executors.newCachedThreadPool();
    private final FairTurns turns = new FairTurns(1);
    private final List<Integer> served = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void stop() {
        clients.shutdownNow();
    }

    /** Somebody who comes behind all who wait, and counts the looks. */
    private Future<?> comes(int number, AtomicInteger looks, AtomicBoolean gone) {
        int before = turns.waiting();
        Future<?> came = clients.submit(() -> Patience.during(
                Patience.of(LONG, () -> {
                    looks.incrementAndGet();
                    return gone.get();
                }),
                () -> {
                    turns.take();
                    served.add(number);
                    turns.leave();
                    return number;
                }));
        await().until(() -> turns.waiting() == before + 1);
        return came;
    }

    @Test
    void nobody_loses_the_place_by_looking_whether_the_answer_is_still_wanted() throws Exception {
        turns.take();
        List<AtomicInteger> looks = new ArrayList<>();
        List<Future<?>> all = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            looks.add(new AtomicInteger());
            all.add(comes(number, looks.get(number), new AtomicBoolean()));
        }
        await().until(() -> looks.stream().allMatch(one -> one.get() > 2));
        turns.leave();
        for (Future<?> one : all) {
            one.get();
        }
        assertThat(served).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void who_goes_leaves_the_place_to_the_next() throws Exception {
        turns.take();
        AtomicBoolean gone = new AtomicBoolean();
        Future<?> first = comes(1, new AtomicInteger(), gone);
        Future<?> second = comes(2, new AtomicInteger(), new AtomicBoolean());
        gone.set(true);
        assertThatThrownBy(first::get).hasCauseInstanceOf(NotFinished.class);
        turns.leave();
        second.get();
        assertThat(served).containsExactly(2);
        assertThat(turns.waiting()).isZero();
    }

    @Test
    void a_turn_that_comes_at_the_moment_in_which_somebody_goes_is_not_lost() throws Exception {
        for (int i = 0; i < MANY; i++) {
            turns.take();
            AtomicInteger looks = new AtomicInteger();
            AtomicBoolean gone = new AtomicBoolean();
            Future<?> goes = comes(i, looks, gone);
            gone.set(true);
            int before = looks.get();
            await().until(() -> looks.get() > before);
            turns.leave();
            assertThatThrownBy(goes::get).hasCauseInstanceOf(NotFinished.class);
        }
        turns.take();
        assertThat(turns.waiting()).isZero();
    }
}
