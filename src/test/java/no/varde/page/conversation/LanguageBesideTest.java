package no.varde.page.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who changes the language of a page without scripts keeps all that was chosen on it, and hears of no fault. */
class LanguageBesideTest extends PageTest {

    private static final String DAY = "separation-date";

    @SuppressWarnings("NullAway.Init")
    private Browsing helper;

    @BeforeEach
    void begin() {
        helper = new Browsing(port);
        helper.post("/vurdering");
    }

    private static boolean isChosen(Shown page, String name, String value) {
        return Pattern.compile("<input [^>]*name=\"" + name + "\"[^>]*value=\"" + value + "\"[^>]*checked")
                .matcher(page.text())
                .find();
    }

    /** Returns the page of a question, reached with nothing answered. */
    private String pageOf(String question) {
        String page = helper.next();
        for (int pages = 0; !helper.get(page).text().contains(question); pages++) {
            assertThat(pages).as(page).isLessThan(30);
            helper.answer(page, "antall", "0"); // on other pages than that of the members it is passed over
            page = helper.next();
        }
        return page;
    }

    @Test
    void what_was_chosen_and_not_yet_sent_comes_back_in_the_other_language_and_counts_only_when_sent() {
        String first = helper.next();
        assertThat(helper.get(first).text())
                .contains("form=\"answers\" name=\"sprak\"", "id=\"answers\"")
                .contains("<html lang=\"nb\"");
        Shown english = helper.answer(first, "danger-now", "NO", "sprak", "en");
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.text()).contains("<html lang=\"en\"").doesNotContain("id=\"faults\"");
        assertThat(isChosen(english, "danger-now", "NO")).isTrue();
        assertThat(isChosen(helper.get(first), "danger-now", "NO")).isFalse();
        helper.post(first, Browsing.with(english, "danger-now", "NO"));
        assertThat(isChosen(helper.get(first), "danger-now", "NO")).isTrue();
        assertThat(helper.get(first).text()).contains("<html lang=\"en\"");
    }

    @Test
    void set_whose_boxes_were_all_unticked_comes_back_unticked() {
        String page = pageOf("type=\"checkbox\"");
        Matcher box = Pattern.compile("<input [^>]*type=\"checkbox\"[^>]*>")
                .matcher(helper.get(page).text());
        assertThat(box.find()).isTrue();
        String name = attribute(box.group(), "name");
        String value = attribute(box.group(), "value");
        helper.answer(page, name, "", name, value);
        assertThat(isChosen(helper.get(page), name, value)).isTrue();
        Shown english = helper.answer(page, name, "", "sprak", "en");
        assertThat(isChosen(english, name, value)).isFalse();
        assertThat(isChosen(helper.get(page), name, value)).as("not sent yet").isTrue();
        helper.post(page, Browsing.with(english, name, ""));
        assertThat(isChosen(helper.get(page), name, value)).isFalse();
    }

    private static String attribute(String tag, String name) {
        return tag.replaceFirst("(?s).*\\b" + name + "=\"([^\"]*)\".*", "$1");
    }

    @Test
    void what_is_wrong_stays_as_it_was_written_and_is_told_when_it_is_sent() {
        String page = pageOf("antall\"");
        Shown english = helper.answer(page, "antall", "mange", "sprak", "en");
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.text()).contains("value=\"mange\"").doesNotContain("id=\"faults\"");
        assertThat(helper.post(page, Browsing.with(english, "antall", "mange")).status())
                .isEqualTo(422);
    }

    @Test
    void day_that_cannot_be_stays_as_it_was_written() {
        String page = pageOf("name=\"" + DAY + "_");
        Shown english =
                helper.answer(page, DAY + "_dag", "31", DAY + "_maned", "2", DAY + "_ar", "2026", "sprak", "en");
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.text())
                .containsPattern("name=\"" + DAY + "_dag\"[^>]*value=\"31\"")
                .containsPattern("name=\"" + DAY + "_ar\"[^>]*value=\"2026\"")
                .doesNotContain("id=\"faults\"");
    }

    @Test
    void old_window_that_changes_its_language_is_still_old_and_takes_back_no_yes() {
        String first = helper.next();
        Shown old = helper.get(first);
        helper.answer(first, "danger-now", "YES");
        Shown english = helper.post(first, Browsing.with(old, "danger-now", "NO", "sprak", "en"));
        assertThat(english.status()).isEqualTo(200);
        Shown sent = helper.post(first, Browsing.with(english, "danger-now", "NO"));
        assertThat(sent.status()).isEqualTo(422);
        assertThat(isChosen(sent, "danger-now", "YES")).isTrue();
    }

    @Test
    void form_of_a_conversation_that_is_over_shows_nothing_of_another() {
        String first = helper.next();
        assertThat(helper.post(first, "samtale", "x", "sprak", "en").status()).isEqualTo(410);
    }

    @Test
    void language_that_nobody_knows_changes_nothing_and_page_of_another_site_chooses_none() {
        String first = helper.next();
        assertThat(helper.answer(first, "danger-now", "NO", "sprak", "<x>").text())
                .contains("<html lang=\"nb\"")
                .doesNotContain("<x>");
        String[] token = Browsing.with(helper.get(first));
        Shown foreign = helper.postRaw(
                first,
                BodyPublishers.ofString("samtale=" + token[1] + "&sprak=en"),
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(foreign.status()).isEqualTo(403);
        assertThat(helper.get(first).text()).contains("<html lang=\"nb\"");
    }

    @Test
    void enter_in_a_field_chooses_no_language() {
        String page = helper.get(helper.next()).text();
        assertThat(page)
                .containsPattern(
                        "<button (?=[^>]*form=\"answers\")(?=[^>]*hidden)[^>]*></button>\\s*<button [^>]*sprak");
    }
}
