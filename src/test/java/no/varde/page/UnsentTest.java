package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.page.Browsing.Shown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever changes the language of a page without scripts keeps all that was ticked, chosen and written on it. */
class UnsentTest extends PageTest {

    private static final Pattern INPUT = Pattern.compile("<input (?=[^>]*\\bclass=\"ds-input\")[^>]*>");
    private static final Pattern BUTTON =
            Pattern.compile("<button (?=[^>]*name=\"(?:sidesprak|sprak)\")[^>]*value=\"en\"");
    private static final Pattern LETTER = Pattern.compile("href=\"(/brev/\\d+)\"");
    private static final String WRITTEN = "Ring \"Kari\" & co <nå>";
    private static final String AS_SHOWN = "Ring &quot;Kari&quot; &amp; co &lt;nå&gt;";

    private Browsing at(String situation) {
        Browsing helper = new Browsing(port);
        helper.get("/test/situasjon/" + situation);
        return helper;
    }

    private static String attribute(String tag, String name) {
        Matcher found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static List<String> inputs(Shown page, String types) {
        return INPUT.matcher(page.text())
                .results()
                .map(MatchResult::group)
                .filter(tag -> attribute(tag, "type").matches(types))
                .toList();
    }

    /** Sends a page as a browser does when English is chosen: every box turned over, and every field written in. */
    private static Shown turned(Browsing helper, Shown page, List<String> boxes, List<String> fields, String... more) {
        List<String> sent = new ArrayList<>(List.of(more));
        boxes.stream()
                .filter(box -> !box.contains("checked"))
                .forEach(box -> sent.addAll(List.of(attribute(box, "name"), attribute(box, "value"))));
        fields.forEach(field -> sent.addAll(List.of(attribute(field, "name"), WRITTEN)));
        sent.addAll(List.of("sidesprak", "en"));
        String path = page.response().uri().getPath();
        return helper.post(path, Browsing.with(page, sent.toArray(String[]::new)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/resultat",
                "/resultat/kvittering",
                "/resultat/mer",
                "/resultat/alt",
                "/planer/0/ark/1",
                "/brev/notat",
                "/vurdering/omtale",
                "/bok/sok",
                "/bok/setninger"
            })
    void all_that_is_turned_over_and_written_comes_back_in_the_other_language(String path) {
        Browsing helper = at("V14");
        Shown page = helper.get(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("<html lang=\"nb\"");
        List<String> boxes = inputs(page, "checkbox|radio");
        List<String> fields = inputs(page, "text|search");
        assertThat(page.text()).contains("name=\"sidesprak\"", "formaction=\"" + path + "\"", "id=\"unsent\"");
        Shown english = turned(helper, page, boxes, fields);
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.text()).contains("<html lang=\"en\"").doesNotContain("id=\"faults\"");
        List<String> again = inputs(english, "checkbox|radio");
        assertThat(again).hasSameSizeAs(boxes);
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(again.get(i).contains("checked"))
                    .as(boxes.get(i))
                    .isNotEqualTo(boxes.get(i).contains("checked"));
        }
        assertThat(inputs(english, "text|search")).hasSameSizeAs(fields).allMatch(field -> attribute(field, "value")
                .equals(AS_SHOWN));
        assertThat(helper.get(path).text()).as("nothing was taken").doesNotContain(AS_SHOWN);
    }

    @Test
    void what_is_written_in_a_text_comes_back_and_what_nobody_touched_is_in_the_new_language() {
        Browsing helper = at("V14");
        Shown note = helper.get("/brev/notat");
        String mark = attribute(note.text().substring(note.text().indexOf("name=\"tekst-var\"")), "value");
        Shown english = helper.post("/brev/notat", "tekst", WRITTEN, "tekst-var", mark, "sidesprak", "en");
        assertThat(english.text()).contains("<html lang=\"en\"", AS_SHOWN + "</textarea>");
        Shown again = helper.get("/brev/notat");
        Shown untouched = helper.post(
                "/brev/notat",
                "tekst",
                text(again).replace("\n", "\r\n"),
                "tekst-var",
                attribute(again.text().substring(again.text().indexOf("name=\"tekst-var\"")), "value"),
                "sidesprak",
                "nb");
        helper.post("/sprak", "tag", "nb", "page", "/brev/notat");
        assertThat(text(untouched)).isEqualTo(text(helper.get("/brev/notat"))).isNotEqualTo(text(again));
    }

    private static String text(Shown page) {
        int begins = page.text().indexOf(">", page.text().indexOf("<textarea")) + 1;
        return page.text()
                .substring(begins, page.text().indexOf("</textarea>"))
                .replaceFirst("^\r?\n", "")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    @Test
    void every_page_with_a_field_has_it_in_the_form_that_comes_back() {
        Browsing helper = at("V14");
        String letter = LETTER.matcher(helper.get("/brev").text())
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        for (String path : List.of(
                "/resultat",
                "/resultat/kvittering",
                "/resultat/mer",
                "/planer/0/ark/1",
                letter,
                "/brev/notat",
                "/bok/sok")) {
            String page = helper.get(path).text();
            assertThat(BUTTON.matcher(page).find()).as(path).isTrue();
            int form = page.indexOf("id=\"unsent\"");
            int end = page.indexOf("</form>", form);
            INPUT.matcher(page)
                    .results()
                    .filter(tag -> tag.start() < form || tag.start() > end)
                    .forEach(tag -> assertThat(tag.group()).as(path).contains("form=\"unsent\""));
        }
    }

    @Test
    void page_without_a_field_changes_its_language_as_ever() {
        Browsing helper = at("V14");
        assertThat(helper.get("/brev").text()).contains("name=\"tag\"").doesNotContain("name=\"sidesprak\"");
    }

    @Test
    void enter_in_a_box_of_the_list_leaves_no_question_open() {
        Browsing helper = at("V24");
        Shown result = helper.get("/resultat");
        List<String> sent = new ArrayList<>(List.of("fra", "/resultat", "enter", "", "krysset", "x"));
        Pattern.compile("name=\"spurt\" value=\"([^\"]+)\"")
                .matcher(result.text())
                .results()
                .forEach(name -> sent.addAll(List.of("spurt", name.group(1))));
        assertThat(sent).hasSizeGreaterThan(6);
        helper.post("/vurdering/svar", Browsing.with(result, sent.toArray(String[]::new)));
        assertThat(helper.get("/resultat").text()).contains("name=\"spurt\" value=\"" + sent.get(7) + "\"");
    }

    @Test
    void form_of_another_conversation_fills_nothing_in_and_page_of_another_site_neither() {
        Browsing helper = at("V14");
        Shown old = helper.post("/planer/0/ark/1", "samtale", "x", "ord-when", WRITTEN, "sidesprak", "en");
        assertThat(old.text()).doesNotContain(AS_SHOWN);
        Shown foreign = helper.postRaw(
                "/planer/0/ark/1",
                BodyPublishers.ofString("sidesprak=en"),
                "application/x-www-form-urlencoded",
                "Sec-Fetch-Site",
                "cross-site");
        assertThat(foreign.status()).isEqualTo(403);
    }
}
