package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import no.varde.Varde;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** What open conversations take of the memory is bounded by how many there can be. */
class FullHouseTest {

    /** A book that is read in no time; the house is full with any. */
    private static final String BOAT = "--varde.book=src/test/resources/books/boat";

    @Test
    void whoever_comes_when_all_places_are_taken_is_told_and_those_who_are_there_go_on() {
        try (ConfigurableApplicationContext service =
                SpringApplication.run(Varde.class, "--server.port=0", "--varde.most-sessions=1", BOAT)) {
            int port = Objects.requireNonNull(((WebServerApplicationContext) service).getWebServer())
                    .getPort();
            Browsing first = new Browsing(port);
            String began = first.post("/vurdering").leadsTo();
            Browsing second = new Browsing(port);
            Browsing.Shown full = second.post("/vurdering");
            assertThat(full.status()).isEqualTo(503);
            assertThat(full.text())
                    .contains("Det er mange som bruker tjenesten nå", "112")
                    .doesNotContain("Exception");
            assertThat(first.get(began).leadsTo()).isEqualTo("/vurdering/1");
            first.get("/forlat");
            assertThat(second.post("/vurdering").status()).isEqualTo(303);
        }
    }
}
