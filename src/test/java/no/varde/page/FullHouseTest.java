package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.varde.Varde;
import no.varde.page.Browsing.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What open conversations take of the memory is bounded by how many there can be, and no clicking takes their places. */
class FullHouseTest {

    private static final int PLACES = 4;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext service;

    private final List<Browsing> helpers = new ArrayList<>();

    /** A book that is read in no time; the house is full with any. */
    @BeforeAll
    static void start() {
        service = SpringApplication.run(
                Varde.class,
                "--server.port=0",
                "--varde.most-sessions=" + PLACES,
                "--varde.share-of-one-address=100",
                "--varde.book=src/test/resources/books/boat");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void leave() {
        helpers.forEach(helper -> helper.get("/forlat"));
        assertThat(places().taken()).isZero();
    }

    private static Places places() {
        return service.getBean(Places.class);
    }

    private Browsing helper() {
        Browsing helper = new Browsing(Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort());
        helpers.add(helper);
        return helper;
    }

    private Browsing whoAnswers() {
        Browsing helper = helper();
        assertThat(helper.post("/vurdering").status()).isEqualTo(303);
        helper.answer(helper.next());
        return helper;
    }

    @Test
    void whoever_comes_when_all_who_are_there_have_answered_is_told_and_they_go_on() {
        List<Browsing> there = new ArrayList<>();
        for (int i = 0; i < PLACES; i++) {
            there.add(whoAnswers());
        }
        Browsing newcomer = helper();
        Shown full = newcomer.post("/vurdering");
        assertThat(full.status()).isEqualTo(503);
        assertThat(full.text())
                .contains("Det er mange som bruker tjenesten nå", "112")
                .doesNotContain("Exception");
        assertThat(newcomer.upload("answers: {}").status()).isEqualTo(503);
        for (Browsing helper : there) {
            assertThat(helper.next()).isEqualTo("/vurdering/2");
        }
        there.get(0).get("/forlat");
        assertThat(newcomer.post("/vurdering").status()).isEqualTo(303);
    }

    @Test
    void whoever_begins_and_never_comes_back_gives_way_to_the_next() {
        for (int i = 0; i < PLACES - 1; i++) {
            whoAnswers();
        }
        Browsing nobody = helper();
        nobody.post("/vurdering");
        Browsing newcomer = whoAnswers();
        assertThat(nobody.get("/vurdering").status()).isEqualTo(410);
        assertThat(newcomer.next()).isEqualTo("/vurdering/2");
    }

    @Test
    void whoever_begins_anew_keeps_their_place() {
        Browsing helper = whoAnswers();
        for (int i = 0; i < 2 * PLACES; i++) {
            assertThat(helper.upload("answers: {}").status()).isEqualTo(303);
        }
        assertThat(places().taken()).isEqualTo(1);
    }

    @Test
    void dozens_who_choose_a_language_or_begin_and_go_lock_nobody_out() {
        Browsing reads = helper();
        reads.post("/vurdering");
        String first = reads.next();
        for (int i = 0; i < 50; i++) {
            Browsing nobody = helper();
            assertThat(nobody.post("/sprak", "tag", "nb", "page", "/").status()).isEqualTo(303);
            assertThat(nobody.post("/vurdering").status()).isEqualTo(303);
        }
        assertThat(places().taken()).isEqualTo(PLACES);
        assertThat(reads.get(first).status()).isEqualTo(200);
        assertThat(whoAnswers().next()).isEqualTo("/vurdering/2");
    }

    @Test
    void without_a_conversation_there_is_no_session() {
        Browsing reader = helper();
        for (String page : List.of("/", "/bok", "/bok/sok?q=a", "/fare", "/apne", "/slutt", "/vurdering", "/nothing")) {
            assertThat(reader.get(page).header("Set-Cookie")).as(page).isEmpty();
        }
        for (String form : List.of("/avslutt", "/forlat", "/vurdering/her", "/vurdering/1", "/svar/fil", "/apne")) {
            assertThat(reader.post(form).header("Set-Cookie")).as(form).isEmpty();
        }
        assertThat(reader.post("/vurdering").header("Set-Cookie"))
                .startsWith("JSESSIONID=")
                .contains("HttpOnly", "SameSite=Strict");
    }
}
