package no.varde.page.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands on the list, and what must not. */
class ResultPageTest extends ResultTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"samtale\" value=\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|action|hx-get)=\"(/[^\"]*)\"");

    @ParameterizedTest
    @CsvSource({
        "nb, Ring 112, Dette kan dere gjøre, trusselnivå: akutt, Hva utøveren kan få vite",
        "en, Call 112, What you can do, threat level: acute, What the perpetrator may learn"
    })
    void in_danger_now_the_call_stands_before_everything_else(
            String language, String call, String heading, String level, String learns) throws Exception {
        String page = result("V02", language);
        assertThat(text(page)).containsSubsequence(call, call, heading, level, learns);
        assertThat(page).containsOnlyOnce("class=\"ds-alert first\"").contains("href=\"tel:112\"");
        assertThat(page.indexOf("tel:112")).isLessThan(page.indexOf("<h1"));
    }

    @Test
    void where_nothing_comes_first_no_box_stands_alone_on_top() throws Exception {
        for (String situation : List.of("V03", "V06", "V08", "V21")) {
            assertThat(result(situation, "nb"))
                    .as(situation)
                    .doesNotContain("ds-alert first")
                    .contains("Er noen i fare nå?");
        }
    }

    @Test
    void the_list_says_the_level_and_why_then_what_to_do_and_then_what_follows() throws Exception {
        assertThat(text(result("V06", "nb")))
                .containsSubsequence(
                        "Dette kan dere gjøre",
                        "Den utsatte trusselnivå: høyt",
                        "fordi utøveren har kommet med drapstrusler mot den utsatte.",
                        "Barn 1 (9 år) trusselnivå: forhøyet",
                        "Gjør nå og i dag",
                        "Drøft med politiet om sikkerheten er god nok der den utsatte er nå.",
                        "Flytting til et annet krisesenter",
                        "Når (i dag)",
                        "Slik gjør du",
                        "Hvem bestemmer Politiet og krisesenteret",
                        "Hvorfor ikke noe mildere (Senterets fysiske sikring)",
                        "Avtal hvordan dere når hverandre trygt, og hvem som ikke skal få vite noe.",
                        "Lag de viktigste delene av sikkerhetsplanen sammen før dere skilles.",
                        "Kodeord med noen den utsatte stoler på",
                        "Dette har du plikt til",
                        "Når den gjelder",
                        "Avklar dette først",
                        "Neste vurdering",
                        "Senest 29. november 2026.",
                        "Det skjer ny vold",
                        "Denne uken",
                        "Besøksforbud",
                        "Hvem bestemmer Påtalemyndigheten",
                        "Hva utøveren kan få vite Forbudet blir forkynt for utøveren.",
                        "Hvor lenge Inntil ett år om gangen.",
                        "Straffeprosessloven § 222 a – ikke kontrollert av jurist ennå",
                        "Sikkerhetstiltak (NKVTS voldsveileder): Politiet og sikkerhetstiltak",
                        "Kan vurderes",
                        "Anmeldelse",
                        "Lag en plan");
    }

    @Test
    void a_duty_that_is_about_a_measure_is_told_inside_it_and_not_among_the_duties() throws Exception {
        String page = result("V06", "nb");
        int duties = page.indexOf("aria-labelledby=\"duties\"");
        assertThat(text("<main>" + page.substring(0, duties)))
                .containsSubsequence(
                        "Flytting til et annet krisesenter",
                        "Politiet skal være med ved flytting",
                        "ta kontakt med politiet før det er bestemt hvor",
                        "Uten samtykke kan politiet på stedet informere");
        assertThat(text("<main>" + page.substring(duties))).doesNotContain("Politiet skal være med ved flytting");
    }

    @Test
    void what_is_urgent_stands_first_and_what_can_wait_is_folded_by_its_time() throws Exception {
        String page = result("V06", "nb");
        assertThat(page.substring(page.indexOf("class=\"now\""), page.indexOf("aria-labelledby=\"duties\"")))
                .contains("type=\"checkbox\"")
                .doesNotContain("<summary><span>Denne uken", "Når (denne uken)", "Når (senere)");
        assertThat(text(page)).containsSubsequence("Senere, og mer å vite", "Denne uken (", "Kan vurderes (");
    }

    @Test
    void a_number_to_call_is_a_link_where_it_stands_in_a_text() throws Exception {
        assertThat(result("V06", "nb"))
                .containsPattern("<a class=\"dial\" href=\"tel:\\d+\">[\\d ]+</a>")
                .doesNotContainPattern("<a [^>]*>[^<]*<a ");
    }

    @Test
    void who_says_no_to_the_police_reads_on_one_card_what_is_held_back_and_what_stays_possible() throws Exception {
        String page = result("V17", "nb");
        String declined = page.substring(page.indexOf("aria-labelledby=\"declined\""));
        assertThat(text("<main>" + declined))
                .containsSubsequence("Ikke nå – den utsatte har sagt nei", "Råd uten navn", "Gjelder:", "Anmeldelse");
        assertThat(result("V06", "nb")).doesNotContain("aria-labelledby=\"declined\"");
    }

    @Test
    void the_whole_list_is_the_same_with_nothing_folded() throws Exception {
        result("V06", "nb");
        String whole = get("/resultat/alt", "nb").body();
        assertThat(whole).doesNotContain("<details class=\"more\">").contains("<details class=\"more\" open");
        assertThat(text(whole)).containsSubsequence("Gjør nå og i dag", "Denne uken", "Besøksforbud", "Skriv ut alt");
    }

    @Test
    void days_and_names_are_in_the_language_of_the_page() throws Exception {
        assertThat(text(result("V06", "en")))
                .contains("Child 1 (9 years old)", "By 29 November 2026 at the latest.", "State-paid lawyer")
                .doesNotContain("Barn 1", "Hvorfor", "child-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V02", "V03", "V06", "V08", "V14", "V21"})
    void no_id_stands_on_a_page_or_in_an_address(String situation) throws Exception {
        for (String language : List.of("nb", "en")) {
            String page = result(situation, language);
            assertThat(text(page))
                    .doesNotContain("child-1", "RECOMMENDED", "??")
                    .doesNotContainPattern("\\[[A-Z]{2}-");
            for (String path : List.of("/resultat/andre", "/resultat/endringer", "/resultat/grunnlag")) {
                page += get(path, language).body();
            }
            assertThat(ADDRESS.matcher(page).results().map(found -> found.group(1)))
                    .allMatch(
                            address -> address.matches("/|/[a-z]+(/[a-z]+){0,2}(/\\d+)?|/(assets|vendor|webjars)/.*"));
        }
    }

    @Test
    void each_warning_is_said_once() throws Exception {
        String text = text(result("V06", "nb"));
        assertThat(text).containsOnlyOnce("Et besøksforbud er ikke nok alene.");
    }

    @Test
    void far_away_a_long_way_between_places_keeps_measures_that_move_nobody() throws Exception {
        String text = text(result("V21", "en"));
        assertThat(text)
                .contains("What the perpetrator may learn", "Next assessment")
                .doesNotContain("Call 112 now, and only");
    }

    @Test
    void the_judgement_is_asked_before_a_level_is_shown_unless_there_is_danger_now() throws Exception {
        get("/test/situasjon/V06/uten-vurdering", "nb");
        HttpResponse<String> unasked = get("/resultat", "nb");
        assertThat(unasked.statusCode()).isEqualTo(302);
        assertThat(unasked.headers().firstValue("Location").orElse("")).endsWith("/vurdering");
        get("/test/situasjon/V02/uten-vurdering", "nb");
        assertThat(get("/resultat", "nb").statusCode()).isEqualTo(200);
    }
}
