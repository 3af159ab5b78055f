package no.varde.page.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All answers on one page, as a file, and gone at the end. */
class AnswersTest extends PageTest {

    @SuppressWarnings("NullAway.Init")
    private Browsing helper;

    @BeforeEach
    void begin() {
        helper = new Browsing(port);
        helper.get("/test/situasjon/V08/uten-vurdering");
    }

    private Shown save() {
        return helper.post("/svar/fil", Browsing.with(helper.get("/svar")));
    }

    @Test
    void every_answer_stands_there_with_a_way_to_change_it() {
        Shown answers = helper.get("/svar");
        assertThat(answers.text())
                .contains("Svarene så langt", "Barn 1 (", ">Endre<")
                .doesNotContain("??");
        String[] token = Browsing.with(answers);
        Shown page = helper.post("/svar/endre", "samtale", token[1], "sted", "danger-now");
        assertThat(page.leadsTo()).matches("/vurdering/\\d+");
        assertThat(helper.get(page.leadsTo()).text()).contains("name=\"danger-now\"");
        assertThat(helper.post("/svar/endre", "samtale", token[1], "sted", "<x>")
                        .leadsTo())
                .isEqualTo("/svar");
    }

    @Test
    void a_file_that_was_downloaded_opens_again_with_the_same_answers() {
        Shown file = save();
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"notat.yaml\"");
        assertThat(file.header("Cache-Control")).isEqualTo("no-store");
        String answers = helper.get("/svar").text();
        Browsing other = helper;
        helper = new Browsing(port);
        assertThat(helper.upload(file.text()).leadsTo()).isEqualTo("/svar");
        assertThat(save().text()).isEqualTo(file.text());
        assertThat(helper.get("/svar").text().replaceAll("value=\"[^\"]*\"", ""))
                .isEqualTo(answers.replaceAll("value=\"[^\"]*\"", ""));
        assertThat(other.get("/svar").status()).isEqualTo(200);
    }

    @Test
    void a_month_is_read_back_as_a_month_also_after_the_file_was_opened_again() {
        helper.upload("asOf: 2026-11-22\nanswers: {separated: YES, separation-date: 2025-12}\nchildren: []\n");
        assertThat(helper.get("/svar").text()).contains("desember 2025").doesNotContain("31. desember 2025");
        String file = save().text();
        assertThat(file).contains("separation-date: 2025-12\n");
        helper = new Browsing(port);
        helper.upload(file);
        assertThat(helper.get("/svar").text()).contains("desember 2025").doesNotContain("31. desember 2025");
        String note = helper.get("/brev/notat").text();
        assertThat(note).contains("desember 2025").doesNotContain("31. desember 2025");
    }

    @Test
    void what_the_helper_sees_is_asked_with_the_judgement_and_stands_among_the_answers() {
        Shown opened = helper.upload(
                "asOf: 2026-11-22\nanswers: {helper-judged-level: HIGH, helper-sees: [AFRAID, FEELING]}\nchildren: []\n");
        assertThat(opened.leadsTo()).as(opened.text()).isEqualTo("/svar");
        assertThat(helper.get("/svar").text()).contains("Hva er det du ser?", "At den utsatte er redd");
        assertThat(save().text()).contains("helper-sees: [AFRAID, FEELING]");
    }

    @Test
    void questions_are_read_back_as_they_were_said() {
        assertThat(helper.get("/svar").text())
                .contains("Bor dere sammen nå?")
                .doesNotContain("Bor den utsatte sammen med utøveren?");
    }

    @Test
    void an_old_file_opens_without_what_its_other_answers_rule_out_and_the_page_says_what_that_was() {
        Shown told = helper.upload("asOf: 2026-11-20\nanswers: {strangulation: NO, strangulation-recent: YES}\n");
        assertThat(told.status()).isEqualTo(200);
        assertThat(told.text())
                .contains("Noe er tatt bort fra filen", "Har utøveren tatt kvelertak de siste ukene?", "Gå videre");
        assertThat(save().text()).contains("strangulation: NO").doesNotContain("strangulation-recent");
        Shown refused =
                helper.upload("file: varde-answers/2\nanswers: {at-crisis-centre: NO, centre-security-ok: YES}\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Kanskje ta bort `centre-security-ok`.");
    }

    @Test
    void a_faulty_file_is_told_line_by_line_and_the_open_conversation_stays() {
        Shown before = save();
        Shown refused = helper.upload("answers:\n  danger-now: <b>PERHAPS</b>\n  nonsense: NO\n");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("notat.yaml:2:", "notat.yaml:3:", "&lt;b&gt;PERHAPS", "<pre class=\"faulty\" lang=\"en\">")
                .doesNotContain("<b>", "<i>");
        assertThat(helper.upload("").status()).isEqualTo(422);
        assertThat(helper.upload("\u0000\u0001 [").status()).isEqualTo(422);
        assertThat(save().text()).isEqualTo(before.text());
    }

    @Test
    void danger_in_a_file_leads_to_the_emergency_call_first() {
        assertThat(helper.upload("answers: {danger-now: YES}\n").leadsTo()).isEqualTo("/fare");
    }

    @Test
    void a_file_that_is_too_large_is_told_so() {
        Shown refused = helper.upload("# " + "x".repeat(1024 * 1024));
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("Det er for stort");
        assertThat(helper.upload("# " + "x".repeat(5 * 1024 * 1024)).status()).isEqualTo(413);
    }

    @Test
    void the_end_forgets_everything_here_and_in_the_browser() {
        assertThat(helper.get("/avslutt").text()).contains("Vil dere avslutte?");
        Shown ended = helper.post("/avslutt");
        assertThat(ended.leadsTo()).isEqualTo("/slutt");
        assertThat(ended.header("Clear-Site-Data")).isEqualTo("\"cache\", \"cookies\", \"storage\"");
        assertThat(helper.get("/slutt").text()).contains("Svarene er slettet");
        assertThat(helper.get("/svar").status()).isEqualTo(410);
    }

    @Test
    void a_form_of_a_conversation_that_is_over_changes_nothing_and_says_what_happened() {
        helper.post("/avslutt");
        helper.post("/vurdering");
        String page = helper.next();
        String[] form = Browsing.with(helper.get(page), "danger-now", "YES");
        helper.post("/avslutt");
        for (String path : new String[] {page, page + "/utkast", "/vurdering/tempo", "/svar/endre", "/svar/fil"}) {
            Shown gone = helper.post(path, form);
            assertThat(gone.status()).as(path).isEqualTo(410);
            assertThat(gone.text()).contains("Samtalen er avsluttet", "30 minutter", "Begynn på nytt", "/apne");
        }
        helper.post("/vurdering");
        Shown other = helper.post(page, form);
        assertThat(other.status()).isEqualTo(410);
        assertThat(other.text()).contains("Gå til svarene som er åpne");
        assertThat(helper.get(helper.next()).text().replaceAll("(?s)<details.*?</details>", ""))
                .as("but for what anybody is called")
                .doesNotContain("checked");
    }
}
