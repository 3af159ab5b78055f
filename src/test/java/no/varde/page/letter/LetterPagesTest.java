package no.varde.page.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.page.Browsing;
import no.varde.page.Browsing.Shown;
import no.varde.page.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** The note and the letters as they go over the wire. */
class LetterPagesTest extends PageTest {

    private static final Pattern TEXT = Pattern.compile("(?s)<textarea[^>]*>\n?(.*?)</textarea>");
    private static final Path JOURNEYS = Path.of("fixtures/journeys");

    @SuppressWarnings("NullAway.Init")
    private Browsing helper;

    @BeforeEach
    void sitDown() {
        helper = new Browsing(port);
    }

    @Test
    void the_doctor_is_offered_the_letters_that_the_answers_call_for_and_none_that_was_said_no_to() {
        open("fastlegen");
        String page = text("/brev", "nb");
        assertThat(before(page, "Brev som ikke blir laget nå"))
                .contains("Bekymringsmelding til barnevernet", "Samtykke til å dele opplysninger")
                .doesNotContain("Anmodning om besøksforbud", "Varsel til politiet");
        assertThat(page).contains("Den utsatte har sagt nei til politiet nå.");
    }

    @Test
    void the_note_tells_what_was_told_and_nothing_of_what_is_unknown() {
        open("fastlegen");
        String note = draft("/brev/notat", "nb");
        assertThat(note)
                .startsWith("Notat fra samtale\n")
                .contains(
                        "FORTALT I SAMTALEN",
                        "- Utøveren har tatt kvelertak.",
                        "spurt om og svart nei:",
                        "- Den utsatte samtykker ikke til at politiet kontaktes.",
                        "TRUSSELNIVÅ\nDen utsatte: høyt.",
                        "- Meldeplikten til barnevernet.",
                        "NESTE VURDERING\nSenest ",
                        "Regelbok ")
                .doesNotContain("ikke kjent", "UNKNOWN", "child-1", "\uFFFD", "Hjelperen arbeider");
        assertThat(draft("/brev/notat", "en")).contains("TOLD IN THE CONVERSATION", "- The perpetrator has");
    }

    @Test
    void the_note_tells_once_what_is_advised_alike_of_two_children_and_whose_the_rest_is() {
        helper.upload(
                """
                asOf: 2026-11-22
                answers: {threat-to-kill-children: YES, living-together: NO}
                children:
                - {ref: child-1, answers: {child-age: 9, child-attends: SCHOOL}}
                - {ref: child-2, answers: {child-age: 2, child-attends: NONE}}
                """);
        assertThat(draft("/brev/notat", "nb"))
                .containsOnlyOnce("Kartlegging av truslene mot barnet.")
                .contains(
                        "\nBarn 1 (9 år) og barn 2 (2 år):\n- ",
                        "- Denne uken, barn 1 (9 år) og barn 2 (2 år): Kartlegging av truslene mot barnet.",
                        "- I dag, barn 1 (9 år): Avtale med skole eller barnehage.");
        helper.upload("asOf: 2026-11-22\nanswers: {threat-to-kill-children: YES, living-together: NO}\n"
                + "children: [{ref: child-1, answers: {child-age: 9, child-attends: SCHOOL}}]\n");
        assertThat(draft("/brev/notat", "nb"))
                .contains("\nBarn 1 (9 år):\n- ", "- I dag: Avtale med skole eller barnehage.");
    }

    /** A record is read by others: it speaks of whoever helps, and not to them. */
    @Test
    void the_note_speaks_of_whoever_helps_and_to_nobody() {
        for (String judged : List.of("UNCLEAR", "ELEVATED", "HIGH", "ACUTE")) {
            helper.upload(
                    """
                    asOf: 2026-11-22
                    answers: {helper-judged-level: %s, helper-role: HEALTH, works-for-public-body: YES,
                      crime-certain-or-most-likely: YES, grounds-to-believe-child-mistreated: YES}
                    children: [{ref: child-1, answers: {child-judged-level: %s}}, {ref: child-2, answers: {}}]
                    """
                            .formatted(judged, judged));
            LANGUAGES_AND_YOU.forEach((language, you) ->
                    assertThat(withoutWhatIsToBeFilledIn(language)).as(judged).doesNotContainPattern(you));
        }
        assertThat(withoutWhatIsToBeFilledIn("nb"))
                .contains("Den utsatte: akutt. Hjelperen vurderer trusselnivået som akutt.");
        assertThat(withoutWhatIsToBeFilledIn("nn")).contains("Hjelparen vurderer trusselnivået som akutt.");
        assertThat(withoutWhatIsToBeFilledIn("en")).contains("The helper judges the threat level to be acute.");
    }

    private static final Map<String, String> LANGUAGES_AND_YOU = Map.of(
            "nb", "(?i)\\b(du|deg|din|ditt|dine)\\b",
            "nn", "(?i)\\b(du|deg|di|din|ditt|dine)\\b",
            "en", "(?i)\\b(you|your)\\b");

    private String withoutWhatIsToBeFilledIn(String language) {
        return draft("/brev/notat", language).replaceAll("\\[[^]]*]", "");
    }

    @Test
    void the_note_tells_what_became_of_each_measure_and_why() {
        helper.upload(
                """
                file: varde-answers/2
                asOf: 2026-11-22
                answers: {strangulation: YES}
                children: []
                measures:
                - {person: adult, measure: adult-safety-plan, became: ACCEPTED, day: 2026-11-22}
                - {person: adult, measure: visiting-ban, became: DECLINED, because: NOT_SAFE_NOW, day: 2026-11-22}
                """);
        assertThat(draft("/brev/notat", "nb"))
                .contains(
                        "HVA DET BLE TIL\nDen utsatte:\n",
                        "- Besøksforbud. Sagt nei til: Ikke trygt nå, 22. november 2026.");
        open("fastlegen");
        assertThat(draft("/brev/notat", "nb")).doesNotContain("HVA DET BLE TIL");
    }

    @Test
    void a_report_to_child_welfare_says_what_was_told_and_who_reports_and_no_level() {
        open("fastlegen");
        String letter = draft("/brev/1", "nb");
        assertThat(letter)
                .startsWith("Bekymringsmelding til barnevernet\n")
                .contains(
                        "Fra: [navn, stilling, arbeidssted og telefon]",
                        "barnevernsloven § 13-2",
                        "Dette er fra en samtale",
                        "Om Barn 1 (7 år):\n- Barnet bor hos begge.",
                        "DET JEG SELV HAR SETT OG HØRT\n[")
                .doesNotContain("nivå", "Varde", "anbefal", "ikke kjent", "child-1", "{");
    }

    @Test
    void on_english_pages_the_letter_stays_norwegian_and_its_meaning_stands_beside_it() {
        open("fastlegen");
        String page = text("/brev/1", "en");
        assertThat(textIn(page)).contains("DET SOM ER FORTALT MEG");
        assertThat(page)
                .contains("<textarea", "lang=\"nb\"", "What the letter says in English", "WHAT I HAVE BEEN TOLD");
        assertThat(text("/brev/1", "nb")).doesNotContain("WHAT I HAVE BEEN TOLD");
    }

    @Test
    void a_letter_that_needs_consent_says_so_on_top() {
        open("krisesenteret");
        String page = text("/brev/2", "nb");
        assertThat(page.indexOf("Dette brevet krever samtykke")).isPositive().isLessThan(page.indexOf("<textarea"));
    }

    @Test
    void with_the_duty_to_avert_the_notice_is_offered_though_the_police_were_said_no_to() {
        helper.upload("answers: {crime-certain-or-most-likely: YES, consents-to-police: NO}\n");
        assertThat(text("/brev", "nb")).contains("Varsel til politiet");
        assertThat(draft("/brev/4", "nb"))
                .contains("straffeloven § 196", "- Den utsatte samtykker ikke til at politiet kontaktes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brev/0", "/brev/2", "/brev/99", "/brev/99999", "/brev/x"})
    void a_letter_that_is_not_offered_is_not_found(String path) {
        open("fastlegen");
        assertThat(helper.get(path, "Accept", "text/html").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/brev", "/brev/notat", "/brev/1"})
    void without_a_conversation_there_is_nothing_to_take_along(String path) {
        Shown shown = helper.get(path, "Accept", "text/html");
        assertThat(shown.status()).isEqualTo(410);
        assertThat(shown.text()).doesNotContain("<textarea");
    }

    @ParameterizedTest
    @CsvSource({"nb, Notat og brev", "en, Note and letters"})
    void the_list_leads_to_the_papers(String language, String link) {
        helper.get("/test/situasjon/V03");
        assertThat(text("/resultat", language)).contains("href=\"/brev\"", link);
    }

    private void open(String journey) {
        try {
            assertThat(helper.upload(Files.readString(JOURNEYS.resolve(journey + ".yaml")))
                            .status())
                    .isEqualTo(303);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String text(String path, String language) {
        Shown shown = helper.get(path, "Accept", "text/html", "Accept-Language", language);
        assertThat(shown.status()).as(path).isEqualTo(200);
        assertThat(shown.text()).doesNotContain("??");
        return shown.text();
    }

    private String draft(String path, String language) {
        return textIn(text(path, language));
    }

    private static String textIn(String page) {
        Matcher text = TEXT.matcher(page);
        assertThat(text.find()).isTrue();
        return HtmlUtils.htmlUnescape(text.group(1));
    }

    private static String before(String page, String end) {
        assertThat(page).contains(end);
        return page.substring(0, page.indexOf(end));
    }
}
