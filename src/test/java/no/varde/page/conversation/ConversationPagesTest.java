package no.varde.page.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The questions over plain HTTP: what is taken, what is refused, and that nothing is lost. */
class ConversationPagesTest extends PageTest {

    @SuppressWarnings("NullAway.Init")
    private Browsing helper;

    @BeforeEach
    void begin() {
        helper = new Browsing(port);
        assertThat(helper.post("/vurdering").leadsTo()).isEqualTo("/vurdering");
    }

    private static boolean isChosen(Shown page, String question, String value) {
        return page.text()
                .replaceAll("\\s+", " ")
                .matches(".*name=\"" + question + "\" type=\"radio\" value=\"" + value
                        + "\"[^>]* checked=\"checked\".*");
    }

    /** Goes on to the page that asks for the members of the household. */
    private String members() {
        helper.answer(helper.next(), "danger-now", "NO");
        helper.answer(helper.next(), "safe-channel", "PHONE");
        String page = helper.next();
        while (!helper.get(page).text().contains("name=\"antall\"")) {
            assertThat(helper.answer(page).status()).as(page).isEqualTo(303);
            page = helper.next();
        }
        return page;
    }

    @Test
    void an_address_tells_the_number_of_a_page_and_nothing_else() {
        assertThat(helper.next()).isEqualTo("/vurdering/1");
        Shown taken = helper.answer("/vurdering/1", "danger-now", "NO");
        assertThat(taken.status()).isEqualTo(303);
        assertThat(taken.leadsTo()).isEqualTo("/vurdering");
        assertThat(helper.next()).isEqualTo("/vurdering/2");
    }

    @Test
    void an_earlier_page_shows_what_was_answered_there() {
        helper.answer(helper.next(), "danger-now", "NO");
        helper.next();
        Shown earlier = helper.get("/vurdering/1");
        assertThat(isChosen(earlier, "danger-now", "NO")).isTrue();
        assertThat(isChosen(earlier, "concrete-plan-and-means", "UNKNOWN")).isTrue();
    }

    @Test
    void the_same_form_sent_twice_is_taken_once() {
        String[] form = Browsing.with(helper.get(helper.next()), "danger-now", "NO");
        assertThat(helper.post("/vurdering/1", form).leadsTo()).isEqualTo("/vurdering");
        assertThat(helper.post("/vurdering/1", form).leadsTo()).isEqualTo("/vurdering");
        assertThat(helper.next()).isEqualTo("/vurdering/2");
    }

    @Test
    void a_page_number_that_was_not_shown_leads_to_what_comes_next() {
        for (String number : new String[] {"0", "99", "99999999999", "-1", "abc"}) {
            Shown page = helper.get("/vurdering/" + number);
            assertThat(page.status()).as(number).isEqualTo(303);
            assertThat(page.leadsTo()).isEqualTo("/vurdering");
        }
    }

    @Test
    void what_cannot_be_read_is_shown_again_with_all_else_on_the_page() {
        helper.answer(members(), "antall", "1");
        String child = helper.next();
        Shown faulty = helper.answer(child, "child-age--child-1", "sju <b>", "child-experienced--child-1", "NONE");
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.text())
                .contains(
                        "href=\"#child-age--child-1\"",
                        "«sju &lt;b&gt;» er ikke et helt tall fra 0 til 17",
                        "aria-invalid")
                .doesNotContain("<b>");
        assertThat(isChosen(faulty, "child-experienced--child-1", "NONE")).isTrue();
        assertThat(isChosen(helper.get(child), "child-experienced--child-1", "NONE"))
                .isFalse();
    }

    @Test
    void a_thousand_children_are_too_many_and_what_goes_is_said_before_it_goes() {
        String members = members();
        Shown faulty = helper.answer(members, "antall", "1000");
        assertThat(faulty.status()).isEqualTo(422);
        assertThat(faulty.text()).contains("«1000» går ikke. Skriv et helt tall fra 0 til 30.");
        assertThat(helper.answer(members, "antall", "").status()).isEqualTo(422);
        helper.answer(members, "antall", "2");
        helper.answer(helper.next(), "child-age--child-1", "7");
        Shown fewer = helper.answer(members, "antall", "0");
        assertThat(fewer.status()).isEqualTo(422);
        assertThat(fewer.text()).contains("De siste 2 barna blir tatt bort");
        assertThat(helper.answer(members, "antall", "0", "bekreft", "1").status())
                .isEqualTo(422);
        assertThat(helper.answer(members, "antall", "0", "bekreft", "0").status())
                .isEqualTo(303);
    }

    @Test
    void a_child_is_called_by_its_place_and_its_age() {
        helper.answer(members(), "antall", "2");
        String first = helper.next();
        assertThat(helper.get(first).text()).contains(">Barn 1<");
        helper.answer(first, "child-age--child-1", "7");
        assertThat(helper.get(first).text()).contains(">Barn 1 (7 år)<");
    }

    @Test
    void what_is_left_open_in_a_list_is_open_until_something_is_said_of_the_rest() {
        helper.answer(helper.next(), "danger-now", "NO");
        String page = helper.next();
        helper.answer(page, "living-together", "YES");
        assertThat(isChosen(helper.get(page), "living-together", "YES")).isTrue();
        assertThat(isChosen(helper.get(page), "separated", "NO")).isFalse();
        Shown shown = helper.get(page);
        assertThat(shown.text()).contains("Nei på resten", "name=\"safe-contact-rest-1\"");
        String of = "safe-contact-rest-1-of";
        helper.answer(
                page, "living-together", "YES", of, "living-together", of, "separated", "safe-contact-rest-1", "NO");
        assertThat(isChosen(helper.get(page), "living-together", "YES")).isTrue();
        assertThat(isChosen(helper.get(page), "separated", "NO")).isTrue();
        assertThat(isChosen(helper.get(page), "perpetrator-knows-help-sought", "NO"))
                .as("it was not shown")
                .isFalse();
    }

    @Test
    void one_page_asks_about_every_child_and_each_keeps_its_own_answers() {
        helper.answer(members(), "antall", "2");
        String both = helper.next();
        assertThat(helper.get(both).text()).contains(">Barn 1<", ">Barn 2<");
        helper.answer(both, "child-experienced--child-1", "NONE", "child-experienced--child-2", "DIRECT");
        Shown again = helper.get(both);
        assertThat(isChosen(again, "child-experienced--child-1", "NONE")).isTrue();
        assertThat(isChosen(again, "child-experienced--child-2", "DIRECT")).isTrue();
        assertThat(isChosen(again, "child-experienced--child-2", "NONE")).isFalse();
    }

    @Test
    void what_is_right_is_kept_while_a_page_is_being_answered() {
        Shown page = helper.get(helper.next());
        Shown kept = helper.post("/vurdering/1/utkast", Browsing.with(page, "danger-now", "NO"));
        assertThat(kept.status()).isEqualTo(204);
        assertThat(helper.next()).isEqualTo("/vurdering/1");
        Shown again = helper.get("/vurdering/1");
        assertThat(isChosen(again, "danger-now", "NO")).isTrue();
        assertThat(isChosen(again, "concrete-plan-and-means", "UNKNOWN")).isFalse();
    }

    @Test
    void what_was_half_done_comes_too_late_after_what_was_sent() {
        Shown page = helper.get(helper.next());
        String[] onItsWay = Browsing.with(page, "danger-now", "YES");
        helper.post("/vurdering/1", Browsing.with(page, "danger-now", "NO"));
        assertThat(helper.post("/vurdering/1/utkast", onItsWay).status()).isEqualTo(204);
        assertThat(isChosen(helper.get("/vurdering/1"), "danger-now", "NO")).isTrue();
    }

    @Test
    void a_conversation_that_is_open_is_not_lost_to_a_slip() {
        helper.answer(helper.next(), "danger-now", "NO");
        assertThat(helper.post("/vurdering").leadsTo()).isEqualTo("/vurdering/begynn");
        Shown asks = helper.get("/vurdering/begynn");
        assertThat(helper.next()).isEqualTo("/vurdering/2");
        assertThat(helper.post("/vurdering", Browsing.with(asks)).leadsTo()).isEqualTo("/vurdering");
        assertThat(helper.next()).isEqualTo("/vurdering/1");
        assertThat(isChosen(helper.get("/vurdering/1"), "danger-now", "NO")).isFalse();
    }

    @Test
    void begin_that_is_pressed_twice_begins_once_and_asks_nothing_about_it() {
        assertThat(helper.next()).isEqualTo("/vurdering/1");
        assertThat(helper.post("/vurdering").leadsTo()).isEqualTo("/vurdering");
        assertThat(helper.next()).isEqualTo("/vurdering/1");
    }

    @Test
    void two_windows_answer_two_pages_and_both_are_kept() {
        String[] first = Browsing.with(helper.get(helper.next()), "danger-now", "NO");
        String[] same = Browsing.with(helper.get("/vurdering/1"), "concrete-plan-and-means", "NO");
        helper.post("/vurdering/1", first);
        String second = helper.next();
        String[] other = Browsing.with(helper.get(second), "safe-channel", "PHONE");
        helper.post("/vurdering/1", same);
        helper.post(second, other);
        assertThat(isChosen(helper.get("/vurdering/1"), "danger-now", "NO")).isTrue();
        assertThat(isChosen(helper.get("/vurdering/1"), "concrete-plan-and-means", "NO"))
                .isTrue();
        assertThat(isChosen(helper.get(second), "safe-channel", "PHONE")).isTrue();
    }

    @Test
    void a_form_is_taken_for_the_page_it_came_from_whatever_its_number_is_by_now() {
        helper.answer(members(), "antall", "0");
        String[] first = Browsing.with(helper.get("/vurdering/1"), "danger-now", "NO");
        assertThat(helper.post("/vurdering/2", first).status()).isEqualTo(303);
        assertThat(isChosen(helper.get("/vurdering/2"), "safe-channel", "PHONE"))
                .isTrue();
    }

    @Test
    void danger_leads_to_the_emergency_call_once() {
        Shown taken = helper.answer(helper.next(), "danger-now", "YES");
        assertThat(taken.leadsTo()).isEqualTo("/fare");
        assertThat(helper.get("/fare").text()).contains("href=\"tel:112\"", "Ring 112", "href=\"/vurdering\"");
        assertThat(helper.answer("/vurdering/1", "danger-now", "YES").leadsTo()).isEqualTo("/vurdering");
        assertThat(helper.answer("/vurdering/1", "danger-now", "NO").leadsTo()).isEqualTo("/vurdering");
        assertThat(helper.answer("/vurdering/1", "danger-now", "YES").leadsTo()).isEqualTo("/fare");
    }

    @Test
    void danger_that_was_kept_before_the_form_was_sent_leads_to_the_emergency_call_too() {
        String[] form = Browsing.with(helper.get(helper.next()), "danger-now", "YES");
        helper.post("/vurdering/1/utkast", form);
        assertThat(helper.post("/vurdering/1", form).leadsTo()).isEqualTo("/fare");
    }

    @Test
    void the_result_comes_after_what_the_helper_makes_of_it() {
        helper.answer(helper.next(), "danger-now", "NO", "resultat", "1");
        String judgement = helper.next();
        assertThat(judgement).isEqualTo("/vurdering/2");
        assertThat(helper.get(judgement).text()).contains("helper-judged-level").doesNotContain("name=\"resultat\"");
        helper.answer(judgement, "helper-judged-level", "UNKNOWN");
        assertThat(helper.next()).isEqualTo("/resultat");
    }

    @Test
    void an_old_window_takes_back_no_yes_and_says_so() {
        Shown old = helper.get(helper.next());
        helper.post("/vurdering/1", Browsing.with(old, "danger-now", "YES"));
        Shown told =
                helper.post("/vurdering/1", Browsing.with(old, "danger-now", "NO", "concrete-plan-and-means", "NO"));
        assertThat(told.status()).isEqualTo(422);
        assertThat(told.text()).contains("Dette er besvart i et annet vindu");
        assertThat(isChosen(told, "danger-now", "YES")).isTrue();
        assertThat(isChosen(told, "concrete-plan-and-means", "NO")).isTrue();
        assertThat(helper.post("/vurdering/1", Browsing.with(told, "danger-now", "NO"))
                        .status())
                .isEqualTo(303);
        assertThat(isChosen(helper.get("/vurdering/1"), "danger-now", "NO")).isTrue();
    }

    @Test
    void the_perpetrator_is_called_as_was_chosen_until_the_conversation_ends() {
        Shown first = helper.get(helper.next());
        assertThat(first.text()).contains("Har utøveren truet med noe bestemt");
        helper.post("/vurdering/omtale", Browsing.with(first, "perpetrator", "MAN", "perpetrator-ord", "eksen"));
        assertThat(helper.get("/vurdering/1").text()).contains("Har eksen truet med noe bestemt");
        helper.post("/vurdering/omtale", Browsing.with(first, "perpetrator", "MAN", "perpetrator-ord", ""));
        assertThat(helper.get("/vurdering/1").text()).contains("Har han truet med noe bestemt");
        helper.post("/vurdering", Browsing.with(helper.get("/vurdering/begynn")));
        assertThat(helper.get(helper.next()).text()).contains("Har utøveren truet med noe bestemt");
    }

    @Test
    void a_word_that_is_none_is_refused_and_shown_again() {
        Shown first = helper.get(helper.next());
        Shown refused = helper.post("/vurdering/omtale", Browsing.with(first, "perpetrator-ord", "<b>1"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("«&lt;b&gt;1» går ikke.", "value=\"&lt;b&gt;1\"");
        assertThat(helper.get("/vurdering/1").text()).contains("Har utøveren truet med noe bestemt");
    }

    @Test
    void a_file_does_not_tell_what_anybody_is_called() {
        Shown first = helper.get(helper.next());
        helper.post("/vurdering/omtale", Browsing.with(first, "perpetrator-ord", "eksen"));
        helper.answer("/vurdering/1", "danger-now", "NO");
        assertThat(helper.post("/svar/fil", Browsing.with(helper.get("/svar"))).text())
                .contains("danger-now")
                .doesNotContain("eksen");
    }
}
