package no.varde.logic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.logicng.formulas.Formula;
import org.logicng.formulas.FormulaFactory;

class PatienceTest {

    private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

    private final AtomicLong now = new AtomicLong();
    private final AtomicBoolean gone = new AtomicBoolean();

    private Patience tenSeconds() {
        return Patience.of(TEN_SECONDS, gone::get, now::get);
    }

    private void pass(long seconds) {
        now.addAndGet(Duration.ofSeconds(seconds).toNanos());
    }

    @Test
    void nobody_breaks_off_where_nobody_said_how_long_they_wait() {
        assertThatCode(Patience::check).doesNotThrowAnyException();
    }

    @Test
    void time_is_up_after_the_time_that_was_said_and_not_before() {
        try (Patience.Held held = tenSeconds().hold()) {
            pass(9);
            assertThatCode(Patience::check).doesNotThrowAnyException();
            pass(1);
            assertThatThrownBy(Patience::check)
                    .isInstanceOfSatisfying(NotFinished.class, late -> assertThat(late.nobodyWaits())
                            .isFalse());
        }
        assertThatCode(Patience::check).as("afterwards").doesNotThrowAnyException();
    }

    @Test
    void whoever_has_gone_is_told_apart_from_whoever_waited_in_vain() {
        try (Patience.Held held = tenSeconds().hold()) {
            Patience.check();
            gone.set(true);
            pass(1);
            assertThatThrownBy(Patience::check)
                    .isInstanceOfSatisfying(NotFinished.class, late -> assertThat(late.nobodyWaits())
                            .isTrue());
        }
    }

    @Test
    void of_two_who_wait_for_the_same_the_less_patient_one_ends_it() {
        try (Patience.Held outer = tenSeconds().hold()) {
            Patience longer = Patience.of(Duration.ofSeconds(60), () -> false, now::get);
            try (Patience.Held inner = longer.hold()) {
                pass(11);
                assertThatThrownBy(Patience::check).isInstanceOf(NotFinished.class);
            }
        }
    }

    @Test
    void whoever_works_for_another_thread_breaks_off_when_that_one_waits_no_longer() throws InterruptedException {
        AtomicBoolean brokenOff = new AtomicBoolean();
        try (Patience.Held held = tenSeconds().hold()) {
            Patience asked = Patience.ofThisThread();
            Thread other = new Thread(() -> {
                try (Patience.Held alongWith = asked.hold()) {
                    pass(11);
                    Patience.check();
                } catch (NotFinished late) {
                    brokenOff.set(true);
                }
            });
            other.start();
            other.join();
        }
        assertThat(brokenOff).isTrue();
    }

    @Test
    void whoever_works_for_a_thread_that_waits_for_ever_still_has_a_time_of_their_own() {
        try (Patience.Held endless = Patience.ofThisThread().hold();
                Patience.Held own = tenSeconds().hold()) {
            pass(11);
            assertThatThrownBy(Patience::check).isInstanceOf(NotFinished.class);
        }
        try (Patience.Held own = tenSeconds().hold();
                Patience.Held endless = Patience.ofThisThread().hold()) {
            pass(11);
            assertThatThrownBy(Patience::check).isInstanceOf(NotFinished.class);
        }
    }

    @Test
    void a_search_ends_when_time_is_up_and_the_next_one_is_answered() {
        Definitions definitions = new Definitions();
        Cases cases = new Cases(definitions);
        Formula pigeons = definitions.factory().variable("pigeons");
        definitions.always(pigeons(definitions.factory(), 9, pigeons.negate()));
        assertThatThrownBy(() ->
                        Patience.during(Patience.of(Duration.ofMillis(50)), () -> cases.isPossible(List.of(pigeons))))
                .isInstanceOf(NotFinished.class);
        assertThat(cases.isPossible(List.of(pigeons.negate()))).isTrue();
        assertThatThrownBy(() -> Patience.during(
                        Patience.of(Duration.ofMillis(50)), () -> cases.search(pigeons, new Effort(Integer.MAX_VALUE))))
                .isInstanceOf(NotFinished.class);
    }

    /** That each of some pigeons has a hole of its own, of which there is one too few: false, and long to find out. */
    private static List<Formula> pigeons(FormulaFactory f, int holes, Formula unless) {
        List<Formula> all = new ArrayList<>();
        for (int pigeon = 0; pigeon <= holes; pigeon++) {
            List<Formula> somewhere = new ArrayList<>(List.of(unless));
            for (int hole = 0; hole < holes; hole++) {
                somewhere.add(f.variable("p" + pigeon + "h" + hole));
                for (int other = 0; other < pigeon; other++) {
                    all.add(f.or(
                            unless,
                            f.literal("p" + pigeon + "h" + hole, false),
                            f.literal("p" + other + "h" + hole, false)));
                }
            }
            all.add(f.or(somewhere));
        }
        return all;
    }
}
