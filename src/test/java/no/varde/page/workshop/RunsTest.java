package no.varde.page.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import no.varde.PlantedBook;
import no.varde.page.workshop.Run.State;
import no.varde.rulebook.BookFiles;
import no.varde.service.ServedBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One draft is tried at a time, a few wait, a few are kept, and whoever asks one to stop stops it. */
class RunsTest {

    private static final ServedBook OLD = ServedBook.of(PlantedBook.kite().files());

    private final Semaphore turns = new Semaphore(0);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final CountDownLatch atWork = new CountDownLatch(1);
    private final Runs runs = new Runs(this::work, now::get);

    private void work(Run run) throws IOException {
        atWork.countDown();
        try {
            while (!run.isStopped() && !turns.tryAcquire()) {
                Thread.sleep(5);
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        run.end(run.isStopped() ? State.STOPPED : State.NO_CASES);
    }

    @AfterEach
    void close() {
        runs.close();
    }

    private Run begin() {
        return runs.begin(new Handed("x", new BookFiles(Map.of()), Map.of(), null, List.of()), OLD);
    }

    private static void await(Run run, State state) throws InterruptedException {
        while (run.state() != state) {
            Thread.sleep(5);
        }
    }

    @Test
    void no_more_wait_than_can() throws InterruptedException {
        Run first = begin();
        atWork.await();
        List<Run> waiting = new ArrayList<>();
        for (int i = 0; i < Runs.MOST_WAITING; i++) {
            waiting.add(begin());
        }
        assertThat(waiting).allMatch(run -> run.state() == State.WAITING);
        assertThat(first.state()).isEqualTo(State.WORKING);
        assertThatThrownBy(this::begin).isInstanceOf(Runs.Full.class);
        waiting.get(0).stop();
        assertThat(waiting.get(0).state()).isEqualTo(State.STOPPED);
        turns.release(Runs.MOST_WAITING);
        await(waiting.get(2), State.NO_CASES);
        assertThat(waiting.get(0).state()).isEqualTo(State.STOPPED);
    }

    @Test
    void one_that_works_stops_when_it_is_asked_to() throws InterruptedException {
        Run run = begin();
        atWork.await();
        run.stop();
        await(run, State.STOPPED);
    }

    @Test
    void few_are_kept_and_none_for_long() throws InterruptedException {
        List<Run> all = new ArrayList<>();
        for (int i = 0; i < Runs.MOST_KEPT + 2; i++) {
            turns.release();
            Run run = begin();
            await(run, State.NO_CASES);
            all.add(run);
        }
        assertThat(all.stream().filter(run -> runs.find(run.id()).isPresent())).hasSize(Runs.MOST_KEPT);
        assertThat(runs.find(all.get(0).id())).isEmpty();
        now.set(Instant.EPOCH.plus(Runs.KEPT).plusSeconds(1));
        assertThat(all).allMatch(run -> runs.find(run.id()).isEmpty());
    }

    @Test
    void nobody_guesses_the_id_of_one() {
        turns.release(2);
        assertThat(begin().id()).matches("[0-9a-f]{32}").isNotEqualTo(begin().id());
    }

    @Test
    void when_the_service_stops_nothing_goes_on() throws InterruptedException {
        Run first = begin();
        atWork.await();
        Run second = begin();
        runs.close();
        assertThat(List.of(first.state(), second.state())).containsOnly(State.STOPPED);
        assertThat(runs.find(first.id())).isEmpty();
    }
}
