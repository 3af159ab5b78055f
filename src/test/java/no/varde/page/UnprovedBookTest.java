package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import no.varde.PlantedBook;
import no.varde.rulebook.BookFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A book whose principle fails is not served, unless that is asked for; then no page keeps silent about it. */
@ExtendWith(OutputCaptureExtension.class)
class UnprovedBookTest {

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

    private static final String SAID = "Denne regelboken er ikke bevist.";

    private static BookFiles failing() {
        return PlantedBook.boat()
                .file("principles.yaml", PRINCIPLES)
                .plant(
                        "measures/signal-and-home.dslr",
                        "  sjøen er farlig\nthen\n",
                        "  sjøen er farlig\n  båten har motor\nthen\n")
                .files();
    }

    @Test
    void a_book_whose_principle_fails_stops_the_start_with_the_fault(@TempDir Path folder, CapturedOutput output) {
        assertThatThrownBy(() -> OtherService.with(failing(), folder).close()).isNotNull();
        assertThat(output.getErr().lines())
                .containsExactly(
                        "Varde starter ikke: regelboken er ikke bevist. `--varde.unproved=true` tar den i bruk likevel,"
                                + " og da sier hver side fra om det.",
                        "principles.yaml:2:3: prinsippet `P-01` svikter: `nødmelding nå er anbefalt` gjelder ikke");
        assertThat(output.getAll()).doesNotContain("\tat ", "Exception");
    }

    @Test
    void where_it_is_served_all_the_same_every_page_says_so(@TempDir Path folder, CapturedOutput output)
            throws IOException {
        try (OtherService service = OtherService.with(failing(), folder, "--varde.unproved=true")) {
            assertThat(output.getAll()).contains("principles.yaml:2:3: the principle `P-01` fails");
            Browsing browsing = service.browsing();
            for (String page : List.of("/", "/fare", "/apne", "/bok", "/bok/prinsipper", "/bok/tiltak")) {
                saysSo(browsing.get(page, "Accept-Language", "nb", "Accept", "text/html"));
            }
            browsing.post("/vurdering");
            for (String page : List.of(browsing.next(), "/svar", "/resultat", "/planer", "/brev", "/avslutt")) {
                saysSo(browsing.get(page, "Accept-Language", "nb"));
            }
        }
    }

    private static void saysSo(Browsing.Shown shown) {
        assertThat(shown.text()).as(() -> shown.response().uri().toString()).contains(SAID);
    }

    @Test
    void a_book_whose_principles_hold_says_nothing_of_it(@TempDir Path folder) throws IOException {
        BookFiles sound = PlantedBook.boat().file("principles.yaml", PRINCIPLES).files();
        try (OtherService service = OtherService.with(sound, folder)) {
            assertThat(service.browsing().get("/bok", "Accept-Language", "nb").text())
                    .contains("<h1")
                    .doesNotContain(SAID);
        }
    }
}
