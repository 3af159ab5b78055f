package no.varde.page.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions that can still change the result are asked on it, and answered right there. */
class AskingTest extends PageTest {

    private static final Pattern SHOWN = Pattern.compile("name=\"spurt\" value=\"([^\"]+)\"");
    private static final Pattern LEGEND = Pattern.compile("<legend class=\"ds-label\" data-size=\"lg\">");

    private static final Pattern SAID =
            Pattern.compile("<(?:legend|label) class=\"ds-label\" data-size=\"lg\"[^>]*>([^<]*)<");

    private Browsing at(String situation) {
        Browsing browsing = new Browsing(port);
        browsing.get("/test/situasjon/" + situation);
        return browsing;
    }

    /** Returns what of a page asks. */
    private static String asking(Shown page) {
        assertThat(page.status()).isEqualTo(200);
        int form = page.text().indexOf("action=\"/vurdering/svar\"");
        return form < 0 ? "" : page.text().substring(form, page.text().indexOf("</form>", form));
    }

    private static List<String> shown(Shown page) {
        return SHOWN.matcher(asking(page))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** Sends the questions of a page with some answers. */
    private static Shown answer(Browsing helper, Shown page, String... answers) {
        List<String> sent = new ArrayList<>(List.of(answers));
        sent.addAll(List.of("fra", page.response().uri().getPath()));
        shown(page).forEach(name -> sent.addAll(List.of("spurt", name)));
        return helper.post("/vurdering/svar", Browsing.with(page, sent.toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"V06", "V14", "V24"})
    void the_result_asks_at_most_three_questions_that_hang_on_no_other_as_they_are_said(String situation) {
        String asking = asking(at(situation).get("/resultat"));
        String open = asking.replaceAll("(?s)<div class=\"more-asked\">.*?</fieldset>", "");
        assertThat(LEGEND.matcher(open).results().count()).isBetween(1L, 3L);
        assertThat(asking)
                .contains("Vet ikke", "Det dere ikke vet, kan stå åpent.")
                .doesNotContain("??");
    }

    @Test
    void they_are_said_with_the_words_that_were_chosen_for_those_they_speak_of() {
        Browsing helper = at("V21");
        while (!said(helper.get("/resultat")).contains("utøveren")) {
            answer(helper, helper.get("/resultat"));
        }
        Shown result = helper.get("/resultat");
        helper.post("/vurdering/omtale", Browsing.with(result, "perpetrator-ord", "eksen"));
        assertThat(said(helper.get("/resultat"))).contains("eksen").doesNotContain("utøveren");
    }

    private static String said(Shown page) {
        assertThat(shown(page)).isNotEmpty();
        return SAID.matcher(asking(page)).results().map(found -> found.group(1)).collect(Collectors.joining(" "));
    }

    @Test
    void an_answer_is_taken_where_it_stands_and_the_result_says_what_it_changed() {
        Browsing helper = at("V24");
        Shown result = helper.get("/resultat");
        List<String> first = shown(result);
        assertThat(answer(helper, result, first.get(0), "YES").leadsTo()).endsWith("/resultat");
        Shown anew = helper.get("/resultat");
        assertThat(anew.text()).contains("Dette endret svarene deres", "Fordi: ");
        assertThat(shown(anew)).isNotEmpty().doesNotContain(first.get(0));
        assertThat(helper.get("/svar").text()).contains("<h1");
        answer(helper, anew);
        assertThat(helper.get("/resultat").text()).doesNotContain("Dette endret svarene deres");
    }

    @Test
    void what_an_answer_changed_is_told_where_the_button_was_pressed_twice_as_well() {
        Browsing helper = at("V24");
        Shown result = helper.get("/resultat");
        String first = shown(result).get(0);
        answer(helper, result, first, "YES");
        assertThat(answer(helper, result, first, "YES").leadsTo()).startsWith("/resultat");
        assertThat(helper.get("/resultat").text()).contains("Dette endret svarene deres");
    }

    @Test
    void an_older_window_does_not_take_back_what_another_was_told_unseen() {
        Browsing helper = at("V06");
        Shown questions = helper.get("/planer/0/ark/1/sporsmal");
        String first = shown(questions).get(0);
        answer(helper, questions, first, "YES");
        answer(helper, questions); // where it was left open
        assertThat(saved(helper)).contains(first + ": YES");
        Shown told = answer(helper, questions, first, "NO");
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("id=\"" + first + "-fault\"", "Dette er besvart i et annet vindu");
        assertThat(saved(helper)).contains(first + ": YES");
        String[] again = Browsing.with(told, first, "NO", "spurt", first, "fra", "/planer/0/ark/1/sporsmal");
        assertThat(helper.post("/vurdering/svar", again).status()).isEqualTo(303);
        assertThat(saved(helper)).contains(first + ": NO");
    }

    private static String saved(Browsing helper) {
        return helper.post("/svar/fil", Browsing.with(helper.get("/svar"))).text();
    }

    @Test
    void what_is_left_open_makes_room_for_the_next_until_it_is_told_how_many_can_still_change_what() {
        Browsing helper = at("V24");
        Shown result = helper.get("/resultat");
        List<String> all = new ArrayList<>();
        while (!shown(result).isEmpty()) {
            assertThat(all).doesNotContainAnyElementsOf(shown(result));
            all.addAll(shown(result));
            assertThat(answer(helper, result).leadsTo()).endsWith("/resultat#clarify");
            result = helper.get("/resultat");
        }
        assertThat(all).hasSizeGreaterThan(3);
        assertThat(result.text()).contains("svar er fortsatt ukjente og kan hvert for seg endre det.");
        assertThat(helper.post("/vurdering/igjen", Browsing.with(result)).leadsTo())
                .endsWith("/resultat#clarify");
        assertThat(shown(helper.get("/resultat"))).isNotEmpty();
    }

    @Test
    void that_nothing_else_makes_a_difference_is_said_only_where_the_questions_came_to_their_end() {
        Browsing helper = at("V24");
        Shown result = helper.get("/resultat");
        while (!shown(result).isEmpty()) {
            answer(helper, result);
            result = helper.get("/resultat");
        }
        boolean isProved = result.text().contains("Det vi ikke har spurt om, endrer ikke nivået");
        boolean isOpen = result.text().contains("Dere har ikke vært gjennom alle spørsmålene");
        assertThat(isProved).isNotEqualTo(isOpen);
        if (isOpen) {
            assertThat(helper.post("/resultat/videre", Browsing.with(result)).leadsTo())
                    .isEqualTo("/vurdering");
            assertThat(helper.next()).startsWith("/vurdering/");
        }
    }

    @Test
    void what_cannot_be_an_answer_is_shown_again_and_nothing_is_taken() {
        Browsing helper = at("V24");
        Shown result = helper.get("/resultat");
        List<String> first = shown(result);
        Shown again = answer(helper, result, first.get(0), "<b>");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.text()).contains("id=\"faults\"", "&lt;b&gt;", "value=\"" + first.get(0) + "\"");
        assertThat(shown(helper.get("/resultat"))).isEqualTo(first);
    }

    @Test
    void what_can_change_the_rest_of_the_list_is_asked_under_its_own_address() {
        Browsing helper = at("V06");
        List<String> first = shown(helper.get("/resultat"));
        Shown more = helper.get("/resultat/mer");
        assertThat(shown(more)).isNotEmpty().doesNotContainAnyElementsOf(first);
        assertThat(answer(helper, more).leadsTo()).endsWith("/resultat/mer");
        assertThat(shown(helper.get("/resultat/mer"))).isNotEmpty().isNotEqualTo(shown(more));
        assertThat(helper.get("/resultat/mer", "Accept-Language", "en").text())
                .contains("What could still change the list")
                .doesNotContain("??");
    }

    @Test
    void an_answer_leads_back_to_no_other_page() {
        Browsing helper = at("V06");
        Shown result = helper.get("/resultat");
        String[] sent = Browsing.with(result, "fra", "//elsewhere.example");
        assertThat(helper.post("/vurdering/svar", sent).leadsTo()).endsWith("/resultat#clarify");
    }

    @Test
    void before_a_sheet_of_a_plan_what_it_hangs_on_is_asked_on_one_page_and_then_the_sheet_comes() {
        Browsing helper = at("V06");
        assertThat(helper.get("/planer").text()).contains("href=\"/planer/0/ark/1/sporsmal\"");
        Shown questions = helper.get("/planer/0/ark/1/sporsmal");
        assertThat(questions.text()).contains("Spørsmål til arket", "Gå rett til arket", "href=\"/planer/0/ark/1\"");
        assertThat(shown(questions)).isNotEmpty();
        int pages = 0;
        while (questions.status() == 200 && pages < 5) {
            assertThat(answer(helper, questions).leadsTo()).endsWith("/planer/0/ark/1/sporsmal");
            pages++;
            questions = helper.get("/planer/0/ark/1/sporsmal");
        }
        assertThat(pages).isBetween(1, 4);
        assertThat(questions.status()).isEqualTo(303);
        assertThat(questions.leadsTo()).isEqualTo("/planer/0/ark/1");
        assertThat(helper.get("/planer/0/ark/1").status()).isEqualTo(200);
    }

    @Test
    void an_answer_before_a_sheet_is_kept_with_the_others() {
        Browsing helper = at("V06");
        Shown questions = helper.get("/planer/0/ark/1/sporsmal");
        String first = shown(questions).get(0);
        answer(helper, questions, first, "YES");
        assertThat(shown(helper.get("/resultat"))).doesNotContain(first);
        String again = helper.get("/planer/0/ark/1/sporsmal").text();
        assertThat(again).doesNotContain("value=\"" + first + "\"");
    }

    @Test
    void a_sheet_that_is_not_there_asks_nothing() {
        Browsing helper = at("V06");
        assertThat(helper.get("/planer/9/ark/1/sporsmal").leadsTo()).isEqualTo("/planer/9/ark/1");
        assertThat(helper.get("/planer/9/ark/1").status()).isEqualTo(404);
    }
}
