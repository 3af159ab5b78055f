package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.varde.page.Places.Full;
import no.varde.page.Places.Place;
import no.varde.page.Places.Stage;
import org.junit.jupiter.api.Test;

/** Who finds a place for a conversation when many come, and who gives way. */
class PlacesTest {

    private final List<String> gone = new ArrayList<>();
    private Instant now = Instant.EPOCH;
    private Places places = new Places(4, 50, () -> now);

    private Place take(String address, String who) {
        now = now.plusSeconds(1);
        return places.take(address, () -> gone.add(who));
    }

    private void noneFor(String address) {
        assertThatExceptionOfType(Full.class).isThrownBy(() -> take(address, "newcomer"));
        assertThat(gone).isEmpty();
    }

    @Test
    void a_place_that_is_left_is_there_for_the_next() {
        places = new Places(1, 100, () -> now);
        Place first = take("a", "first");
        first.use(Stage.ANSWERED);
        noneFor("a");
        first.leave();
        first.leave();
        take("a", "second");
        assertThat(gone).isEmpty();
        assertThat(places.taken()).isEqualTo(1);
    }

    @Test
    void the_oldest_that_nobody_came_back_to_gives_way_at_once() {
        places = new Places(3, 100, () -> now);
        take("a", "reads").use(Stage.SHOWN);
        take("a", "older");
        take("a", "newer");
        take("a", "newcomer");
        assertThat(gone).containsExactly("older");
        assertThat(places.taken()).isEqualTo(3);
    }

    @Test
    void who_reads_the_first_page_gives_way_after_a_while_and_who_has_answered_never() {
        places = new Places(3, 100, () -> now);
        take("a", "answers").use(Stage.ANSWERED);
        Place reads = take("a", "reads");
        reads.use(Stage.SHOWN);
        take("a", "read longer ago").use(Stage.SHOWN);
        noneFor("a");
        now = now.plus(Places.READING);
        reads.use(Stage.SHOWN);
        take("a", "newcomer").use(Stage.ANSWERED);
        assertThat(gone).containsExactly("read longer ago");
        gone.clear();
        noneFor("a");
        now = now.plus(Duration.ofHours(1));
        take("a", "another newcomer").use(Stage.ANSWERED);
        assertThat(gone).containsExactly("reads");
        gone.clear();
        now = now.plus(Duration.ofHours(1));
        noneFor("a");
    }

    @Test
    void an_address_that_has_its_share_gives_way_to_itself_and_leaves_others_theirs() {
        take("a", "first of a");
        take("a", "second of a");
        take("a", "third of a").use(Stage.ANSWERED);
        assertThat(gone).containsExactly("first of a");
        take("b", "b").use(Stage.ANSWERED);
        take("c", "c").use(Stage.ANSWERED);
        assertThat(gone).containsExactly("first of a");
        take("d", "d").use(Stage.ANSWERED);
        assertThat(gone).containsExactly("first of a", "second of a");
    }

    @Test
    void an_address_that_has_its_share_waits_although_there_are_places() {
        take("a", "first").use(Stage.ANSWERED);
        take("a", "second").use(Stage.ANSWERED);
        noneFor("a");
        take("b", "b");
        assertThat(places.taken()).isEqualTo(3);
    }

    @Test
    void thousands_who_begin_and_never_come_back_take_the_place_of_nobody_who_does() {
        places = new Places(2000, 50, () -> now);
        Place helper = take("a", "helper");
        helper.use(Stage.SHOWN);
        for (int i = 0; i < 5000; i++) {
            take("a", "nobody");
        }
        assertThat(places.taken()).isEqualTo(1000);
        assertThat(gone).hasSize(4001).containsOnly("nobody");
        take("b", "another helper").use(Stage.ANSWERED);
        assertThat(gone).hasSize(4001);
    }
}
