package no.varde.page.letter;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Help near by, where an installation has told what there is. */
@TestPropertySource(properties = "varde.places=src/docs/places.example.yaml")
class NearbyPagesTest extends PageTest {

    @SuppressWarnings("NullAway.Init")
    private Browsing helper;

    @BeforeEach
    void beginAConversation() {
        helper = new Browsing(port);
        helper.upload("answers: {living-together: YES}\n");
    }

    private Shown papers(String language) {
        return helper.get("/brev", "Accept", "text/html", "Accept-Language", language);
    }

    private Shown choose(String municipality) {
        return helper.post("/brev/kommune", Browsing.with(papers("nb"), "kommune", municipality));
    }

    @Test
    void whoever_chooses_a_municipality_sees_its_numbers_as_links() {
        assertThat(papers("nb").text()).contains("Eksempelvik", "Prøvenes").doesNotContain("tel:000");
        assertThat(choose("Eksempelvik").leadsTo()).isEqualTo("/brev");
        assertThat(papers("nb").text())
                .contains("href=\"tel:00000001\"", ">00 00 00 01</a>", "Krisesenter", "(Hele døgnet)");
        assertThat(papers("en").text()).contains("Crisis centre", "(Day and night)");
    }

    @Test
    void a_municipality_that_nobody_knows_is_as_if_none_were_chosen() {
        choose("Eksempelvik");
        choose("<script>alert(1)</script>");
        assertThat(papers("nb").text()).doesNotContain("tel:000", "alert(1)");
    }

    @Test
    void another_conversation_begins_without_a_municipality_and_no_file_holds_one() {
        choose("Eksempelvik");
        Shown file = helper.post("/svar/fil", Browsing.with(helper.get("/svar", "Accept", "text/html")));
        assertThat(file.text()).contains("living-together: YES").doesNotContain("Eksempelvik");
        helper.upload("answers: {living-together: NO}\n");
        assertThat(papers("nb").text()).doesNotContain("tel:000");
    }

    @Test
    void nobody_chooses_for_the_conversation_of_another() {
        assertThat(helper.post("/brev/kommune", "samtale", "x", "kommune", "Eksempelvik")
                        .status())
                .isEqualTo(410);
    }
}
