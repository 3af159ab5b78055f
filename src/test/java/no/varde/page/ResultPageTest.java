package no.varde.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;

/** What stands on the pages of the result, and what must not. */
class ResultPageTest extends PageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"samtale\" value=\"([^\"]+)\"");
    private static final Pattern ADDRESS = Pattern.compile("(?:href|action|hx-get)=\"(/[^\"]*)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NEVER)
            .build();

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
    void the_list_says_the_level_and_why_then_duties_measures_and_what_follows() throws Exception {
        assertThat(text(result("V06", "nb")))
                .containsSubsequence(
                        "Den utsatte trusselnivå: høyt",
                        "Det er alvorlige faresignaler.",
                        "Hvorfor: Det er et alvorlig faresignal",
                        "Barn 1 (9 år) trusselnivå: forhøyet",
                        "Dette har du plikt til",
                        "Politiet skal med ved flytting",
                        "Når den gjelder",
                        "Tiltak for den utsatte",
                        "1. Trygg kontaktmåte",
                        "2. Besøksforbud",
                        "Slik gjør du Be politiet vurdere besøksforbud.",
                        "Hvem bestemmer Påtalemyndigheten",
                        "Hva utøveren kan få vite Forbudet blir forkynt for utøveren.",
                        "Hvor lenge Inntil ett år om gangen.",
                        "Straffeprosessloven § 222 a – ikke kontrollert av jurist ennå",
                        "Sikkerhetstiltak (NKVTS voldsveileder): Politiet og sikkerhetstiltak",
                        "17. Flytting til et annet krisesenter",
                        "Hvorfor ikke noe mildere (Senterets fysiske sikring)",
                        "Kan vurderes for den utsatte",
                        "18. Anmeldelse",
                        "Tiltak for barn 1 (9 år)",
                        "Vær oppmerksom på",
                        "Holdt tilbake",
                        "Rømningsplan",
                        "Spør også om dette",
                        "Svarene bak listen",
                        "Svar som bør være sikre",
                        "Neste vurdering",
                        "Senest 29. november 2026.",
                        "Det skjer ny vold",
                        "Lag en plan");
    }

    @Test
    void days_and_names_are_in_the_language_of_the_page() throws Exception {
        assertThat(text(result("V06", "en")))
                .contains("Child 1 (aged 9)", "By 29 November 2026 at the latest.", "State-paid lawyer")
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
                    .allMatch(address -> address.matches("/|/[a-z]+(/[a-z]+)?(/\\d+)?|/(assets|vendor|webjars)/.*"));
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
    void a_measure_that_is_held_back_says_by_what_and_what_would_bring_it() throws Exception {
        result("V06", "nb");
        String others = get("/resultat/andre", "nb").body();
        assertThat(text(others))
                .containsSubsequence(
                        "For den utsatte", "Holdt tilbake", "Rømningsplan", "Må avklares", "Ikke foreslått")
                .containsSubsequence("For barn 1 (9 år)", "Pass og utreiseforbud");
        assertThat(text(get(address(others, "Rømningsplan"), "nb").body()))
                .containsSubsequence(
                        "Rømningsplan",
                        "Holdt tilbake for den utsatte nå.",
                        "senterets egen plan gjelder der",
                        "Hva som alene ville satt det på listen:",
                        "Bor den utsatte på krisesenter nå? Nå: ja. Med: nei.",
                        "Stemmer: det er ikke funnet at trusselen mot den utsatte har falt",
                        "Stemmer ikke: den utsatte bor sammen med utøveren",
                        "(nå: den utsatte bor ikke sammen med utøveren)");
    }

    @Test
    void what_would_change_the_list_begins_with_what_moves_a_level_up() throws Exception {
        result("V06", "en");
        assertThat(text(get("/resultat/endringer", "en").body()))
                .containsSubsequence(
                        "It is not advice on what anyone should answer.",
                        "The person exposed: up from high to acute",
                        "Now: no. With: yes.",
                        "The person exposed: down from high to elevated",
                        "Measures that would come in",
                        "Measures that would go out");
    }

    @Test
    void the_way_from_the_answers_to_a_measure_ends_in_answers() throws Exception {
        result("V06", "nb");
        String all = get("/resultat/grunnlag", "nb").body();
        String one =
                get(address(all, "Flytting til et annet krisesenter"), "nb").body();
        assertThat(text(one))
                .containsSubsequence(
                        "Det samme som liste",
                        "Fordi: Utøveren vet hvor den utsatte bor nå, eller har vært der.",
                        "utøveren vet hvilket krisesenter det er, eller har oppsøkt det",
                        "Vet utøveren hvilket krisesenter det er, eller har utøveren vært der? Svar: ja.",
                        "trusselnivået er minst høyt");
        assertThat(one).contains("<svg", "aria-hidden=\"true\"").doesNotContain("style=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resultat/andre/0", "/resultat/andre/999", "/resultat/grunnlag/999"})
    void a_place_that_is_not_in_the_list_is_not_found(String path) throws Exception {
        result("V06", "nb");
        assertThat(get(path, "nb").statusCode()).isEqualTo(404);
    }

    @Test
    void who_wants_to_answer_more_is_asked_again() throws Exception {
        Matcher token = TOKEN.matcher(result("V06", "nb"));
        assertThat(token.find()).isTrue();
        HttpResponse<String> answer = client.send(
                request("/resultat/mer", "nb")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("samtale=" + token.group(1)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue("/vurdering");
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

    private String result(String situation, String language) throws Exception {
        assertThat(get("/test/situasjon/" + situation, language).statusCode()).isEqualTo(302);
        HttpResponse<String> page = get("/resultat", language);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return client.send(request(path, language).build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String language) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept-Language", language);
    }

    /** Returns where the link with a text leads. */
    private static String address(String page, String text) {
        Matcher link =
                Pattern.compile("href=\"([^\"]+)\"[^>]*>" + Pattern.quote(text)).matcher(page);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    /** Returns what a reader meets in the middle of a page. */
    private static String text(String page) {
        String main = page.substring(page.indexOf("<main"));
        return HtmlUtils.htmlUnescape(main.replaceAll("</(?:p|li|dt|dd|h\\d|summary|div)>", " ")
                        .replaceAll("<[^>]*>", ""))
                .replaceAll("\\s+", " ");
    }
}
