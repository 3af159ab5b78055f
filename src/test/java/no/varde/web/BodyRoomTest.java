package no.varde.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import no.varde.web.BodyRoom.Place;
import org.junit.jupiter.api.Test;

/** How much is taken in of bodies that are on their way, and for how long. */
class BodyRoomTest {

    private static final int LEAST = BodyRoom.LEAST;

    @Test
    void one_address_takes_its_share_and_leaves_the_rest_to_others() {
        BodyRoom room = new BodyRoom(4 * LEAST, 50);
        assertThat(room.enter("a")).isNotNull();
        assertThat(room.enter("a")).isNotNull();
        assertThat(room.enter("a")).isNull();
        assertThat(room.enter("b")).isNotNull();
        assertThat(room.enter("c")).isNotNull();
        assertThat(room.enter("d")).isNull();
    }

    @Test
    void where_all_come_from_one_address_it_can_take_everything() {
        BodyRoom room = new BodyRoom(2 * LEAST, 100);
        assertThat(room.enter("proxy")).isNotNull();
        assertThat(room.enter("proxy")).isNotNull();
        assertThat(room.enter("proxy")).isNull();
    }

    @Test
    void a_body_takes_as_much_as_has_come_of_it_and_gives_it_back_once() {
        BodyRoom room = new BodyRoom(4 * LEAST, 100);
        Place place = Objects.requireNonNull(room.enter("a"));
        assertThat(place.grow(3 * LEAST)).isTrue();
        assertThat(place.grow(1)).isFalse();
        assertThat(room.taken()).isEqualTo(4L * LEAST);
        place.leave();
        place.leave();
        assertThat(room.taken()).isZero();
        assertThat(room.enter("a")).isNotNull();
    }

    @Test
    void a_body_earns_time_by_what_has_come_of_it_but_never_more_than_the_whole() {
        BodyPace pace = BodyPace.within(Duration.ofSeconds(10));
        assertThat(pace.patience(0)).isEqualTo(Duration.ofSeconds(5));
        assertThat(pace.patience(500)).isEqualTo(Duration.ofMillis(5_500));
        assertThat(pace.patience(4_999)).isEqualTo(Duration.ofMillis(9_999));
        assertThat(pace.patience(Arriving.Most.OF_ANSWERS.kept())).isEqualTo(Duration.ofSeconds(10));
    }
}
