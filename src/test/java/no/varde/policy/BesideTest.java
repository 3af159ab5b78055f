package no.varde.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import no.varde.logic.NotFinished;
import no.varde.logic.Patience;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever stops the gate stops all that works for it. */
class BesideTest {

    private final AtomicBoolean gone = new AtomicBoolean();

    private Patience untilGone() {
        return Patience.of(Duration.ofHours(1), gone::get);
    }

    @Test
    void work_beside_ends_when_whoever_asked_for_it_has_gone() {
        CountDownLatch begun = new CountDownLatch(1);
        try (Patience.Held held = untilGone().hold()) {
            Beside<Integer> endless = Beside.begin(() -> {
                while (true) {
                    Patience.check();
                    begun.countDown();
                    Thread.sleep(1);
                }
            });
            begun.await();
            gone.set(true);
            assertThatThrownBy(endless::found).isInstanceOf(NotFinished.class);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_gate_that_is_stopped_leaves_no_report(@TempDir Path folder) {
        gone.set(true);
        try (Patience.Held held = untilGone().hold()) {
            assertThatThrownBy(() -> new KiteDraft(folder).judge(KiteDraft.book(), KiteDraft.book()))
                    .isInstanceOfSatisfying(NotFinished.class, stopped -> assertThat(stopped.nobodyWaits())
                            .isTrue());
        }
    }
}
