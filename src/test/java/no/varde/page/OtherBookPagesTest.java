package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import no.varde.PlantedBook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of a book about boats, of which one principle fails, and which gives no plan where nothing is known. */
class OtherBookPagesTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String PRINCIPLES =
            """
            principles:
            - id: P-01
              kind: WHENEVER
              says: {nb: I farlig sjø ropes det alltid om hjelp., en: In a dangerous sea help is always called.}
              whenever: {boat: [sjøen er farlig]}
              then: {boat: [nødmelding nå er anbefalt]}
              source: SEA Om bord
            """;
    private static final String IN_DISTRESS =
            """
            answers: {has-engine: YES, engine-failing: YES, water-in-boat: YES, departure: "2026-10-02"}
            """;

    @SuppressWarnings("NullAway.Init")
    private static OtherService service;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        PlantedBook book = PlantedBook.boat()
                .file("principles.yaml", PRINCIPLES)
                .plant(
                        "measures/signal-and-home.dslr",
                        "  sjøen er farlig\nthen\n",
                        "  sjøen er farlig\n  båten har motor\nthen\n");
        service = OtherService.with(book.files(), folder, "--varde.unproved=true");
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void below_a_principle_that_fails_stands_the_smallest_case_in_which_it_does() throws InterruptedException {
        Browsing reader = service.browsing();
        Instant end = Instant.now().plus(PATIENCE);
        String page = reader.get("/bok/prinsipper").text();
        while (page.contains("Beviset pågår") && Instant.now().isBefore(end)) {
            Thread.sleep(100);
            page = reader.get("/bok/prinsipper").text();
        }
        assertThat(page)
                .contains("I farlig sjø ropes det alltid om hjelp.", "Svikter.", "Den minste saken der det svikter")
                .doesNotContain("Bevist.");
    }

    @Test
    void a_plan_without_lines_says_that_this_does_not_mean_that_all_is_well() {
        Browsing helper = service.browsing();
        helper.post("/vurdering");
        assertThat(helper.get("/planer/0").text())
                .contains("Svarene gir ingen plan her ennå.", "betyr ikke at det ikke er fare")
                .doesNotContain("/planer/0/ark");
        assertThat(helper.get("/planer/0/ark/2").status()).isEqualTo(404);
    }

    @Test
    void a_boat_in_distress_reads_first_what_its_own_book_says_must_be_done() {
        Browsing skipper = service.browsing();
        assertThat(skipper.upload(IN_DISTRESS).leadsTo()).isEqualTo("/fare");
        String todo = "Si hvor dere er, hva som er galt og hvor mange dere er.";
        assertThat(skipper.get("/fare").text()).contains(todo);
        Browsing.Shown list = skipper.get("/resultat");
        assertThat(list.status()).isEqualTo(200);
        assertThat(list.text()).containsSubsequence("class=\"ds-alert first\"", "Mayday på kanal 16", todo, "<h1");
    }
}
