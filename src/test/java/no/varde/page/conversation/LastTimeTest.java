package no.varde.page.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.TheBook;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file that is opened again on a later day asks anew for what may no longer be so, and forgets nothing. */
class LastTimeTest extends PageTest {

    private static final String FILE =
            """
            file: varde-answers/2
            asOf: 2026-01-31
            answers: {danger-now: NO, strangulation: YES, escalation: YES, has-safe-place: UNKNOWN, threat-to-kill: NO}
            children: []
            measures:
            - {person: adult, measure: visiting-ban, became: DECLINED, because: NOT_SAFE_NOW, day: 2026-01-31}
            """;

    @SuppressWarnings("NullAway.Init")
    private Browsing helper;

    @BeforeEach
    void open() {
        helper = new Browsing(port);
        assertThat(helper.upload(FILE).leadsTo()).isEqualTo("/siden-sist");
    }

    private String save() {
        return helper.post("/svar/fil", Browsing.with(helper.get("/svar"))).text();
    }

    @Test
    void what_may_have_changed_is_shown_as_last_time_and_counts_for_nothing() {
        assertThat(helper.get("/siden-sist").text())
                .contains("31. januar 2026", "Sist: Nei", "Sist: Ja", "adult danger-now", "adult escalation")
                .doesNotContain("adult strangulation", "adult has-safe-place", "??", "checked");
        String file = save();
        assertThat(file.substring(0, file.indexOf("since:")))
                .contains(
                        "asOf: " + TheBook.TODAY,
                        "strangulation: YES",
                        "has-safe-place: UNKNOWN",
                        "children: []",
                        "NOT_SAFE_NOW")
                .doesNotContain("danger-now", "escalation", "threat-to-kill");
        assertThat(file.substring(file.indexOf("since:"))).contains("asOf: 2026-01-31", "danger-now: NO");
    }

    @Test
    void a_page_that_asks_anew_says_beside_the_question_what_was_answered_last_time() {
        String[] token = Browsing.with(helper.get("/siden-sist"));
        String first = helper.get(
                        helper.post("/siden-sist", "samtale", token[1]).leadsTo())
                .leadsTo();
        String page = helper.get(first).text();
        assertThat(page).contains("name=\"danger-now\"", "id=\"danger-now-last\">Sist: Nei<");
        assertThat(page).doesNotContain("id=\"concrete-plan-and-means-last\"");
    }

    @Test
    void what_is_ticked_is_an_answer_of_today_and_the_rest_is_asked_anew() {
        String[] token = Browsing.with(helper.get("/siden-sist"));
        Shown taken = helper.post(
                "/siden-sist", "samtale", token[1], "fortsatt", "adult escalation", "fortsatt", "adult <x>");
        assertThat(taken.leadsTo()).isEqualTo("/vurdering");
        assertThat(save().replaceAll("(?s)since:.*", ""))
                .contains("escalation: YES")
                .doesNotContain("danger-now");
        assertThat(helper.get("/siden-sist").text())
                .contains("adult danger-now")
                .doesNotContain("adult escalation");
    }

    @Test
    void file_that_is_opened_again_on_the_same_day_is_the_same_in_all_it_tells() {
        String file = save();
        helper = new Browsing(port);
        assertThat(helper.upload(file).leadsTo()).isEqualTo("/svar");
        assertThat(save()).isEqualTo(file);
        assertThat(helper.get("/siden-sist").text()).contains("31. januar 2026", "adult danger-now");
    }

    @Test
    void file_without_anything_that_ages_leads_to_the_answers() {
        helper.upload("asOf: 2026-01-31\nanswers: {strangulation: YES}\n");
        assertThat(helper.get("/siden-sist").leadsTo()).isEqualTo("/svar");
        assertThat(helper.get("/svar").text()).doesNotContain("Svarene er fra en annen dag");
    }

    @Test
    void going_on_as_of_today_that_is_pressed_twice_is_done_once_and_loses_nothing() {
        String before = save();
        assertThat(helper.post("/svar/dag", "samtale", "that of before the first time")
                        .leadsTo())
                .isEqualTo("/siden-sist");
        assertThat(save()).isEqualTo(before);
    }

    @Test
    void the_first_page_leads_to_a_file_to_go_on_with() {
        assertThat(helper.get("/").text()).contains("href=\"/apne\"", "Fortsett en vurdering");
    }
}
