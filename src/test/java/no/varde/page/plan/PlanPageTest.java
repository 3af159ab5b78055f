package no.varde.page.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.page.PageTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of plans as they go over the wire. */
class PlanPageTest extends PageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"samtale\" value=\"([^\"]+)\"");

    private static final String OF_ADULT = "/planer/0/ark/1";
    private static final String SCHOOL = "7";

    @SuppressWarnings("NullAway.Init")
    private HttpClient helper;

    @BeforeEach
    void sitDown() {
        helper = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    }

    @ParameterizedTest
    @CsvSource({
        "V03, nb, Begynn med huskelappen",
        "V03, en, Begin with the short note",
        "V14, nb, Begynn med huskelappen",
        "V14, en, Begin with the short note"
    })
    void where_a_plan_may_be_found_the_short_note_comes_before_every_plan(String name, String language, String first)
            throws Exception {
        begin(name);
        String page = text("/planer", language);
        assertThat(page).contains(first);
        assertThat(page.indexOf("/planer/kort")).isPositive().isLessThan(page.indexOf("/planer/0"));
        String plan = text("/planer/0", language);
        assertThat(plan.indexOf("class=\"note\"")).isPositive().isLessThan(plan.indexOf("class=\"sheet"));
        String question = text(OF_ADULT, language);
        assertThat(question.indexOf("/planer/kort")).isPositive().isLessThan(question.indexOf("notat.pdf"));
    }

    @ParameterizedTest
    @CsvSource({"V08, nb, huskelappen", "V08, en, short note", "V10, nb, huskelappen", "V10, en, short note"})
    void elsewhere_no_note_is_offered(String name, String language, String note) throws Exception {
        begin(name);
        assertThat(text("/planer", language)).doesNotContain("/planer/kort");
        assertThat(text(OF_ADULT, language)).doesNotContain("/planer/kort");
        assertThat(text("/planer/kort", language)).contains("/planer/0");
    }

    @Test
    void the_note_holds_nothing_that_says_what_it_is_for() throws Exception {
        begin("V03");
        String note = between(text("/planer/kort", "nb"), "<ul class=\"note\">", "</ul>");
        assertThat(note)
                .contains("Ring den du har avtalt med.", "Dra dit vi avtalte.")
                .doesNotContain("vold", "utøver", "krisesenter", "politi", "112");
    }

    @ParameterizedTest
    @CsvSource({"nb, Den utsatte, Barn 1 (9 år)", "en, The person at risk, Child 1 (9 years old)"})
    void each_person_has_a_plan_by_place_and_age_and_never_by_a_name(String language, String main, String member)
            throws Exception {
        begin("V08");
        assertThat(text("/planer", language)).contains(main, member, "\"/planer/0\"", "\"/planer/1\"");
        assertThat(text("/planer", language)).doesNotContain("child-1", "/planer/2");
    }

    @ParameterizedTest
    @CsvSource({
        "V08, nb, Barnets eget ark, Lek og vær, Til forelderen, Det forelderen gjør, de andre arkene",
        "V08, en, own sheet, Play and be with, For the parent, What the parent does, on the other sheets",
        "V10, nb, Barnets eget ark, er aldri din skyld, Til forelderen, Det forelderen gjør, de andre arkene",
        "V10, en, own sheet, is never your fault, For the parent, What the parent does, on the other sheets"
    })
    void what_the_adults_do_stands_apart_from_what_is_said_to_the_one_it_is_for(
            String name, String language, String own, String said, String others, String done, String limits)
            throws Exception {
        begin(name);
        String page = text("/planer/1", language).replace("Lek, og vær", "Lek og vær");
        assertThat(page.indexOf(own)).isPositive().isLessThan(page.indexOf(others));
        assertThat(between(page, own, others)).contains(said).doesNotContain("class=\"because\"", done);
        assertThat(between(page, others, "</main>")).contains(done, limits, "class=\"because\"");
    }

    @ParameterizedTest
    @CsvSource({"nb, Til skolen, Det skolen gjør", "en, For the school, What the school does"})
    void the_school_gets_its_part_and_nothing_of_what_the_child_has_seen_or_the_parent_does(
            String language, String name, String heading) throws Exception {
        begin("V08");
        String sheet = text("/planer/1/ark/" + SCHOOL, language);
        assertThat(sheet).contains(name, heading);
        assertThat(sheet)
                .doesNotContain(
                        "Det vi vet om truslene", "Det forelderen gjør", "Barnet er svært redd", "hørt eller sett")
                .doesNotContain("What we know about", "What the parent does", "very afraid", "heard or seen")
                .doesNotContain("class=\"because\"");
    }

    @Test
    void whether_the_school_is_to_know_is_settled_on_the_sheet_of_the_parent() throws Exception {
        begin("V08");
        assertThat(text("/planer/1/ark/" + SCHOOL, "nb")).doesNotContain("Skolen vet ikke om situasjonen");
        assertThat(text("/planer/1/ark/5", "nb")).contains("Skolen vet ikke om situasjonen");
    }

    @ParameterizedTest
    @CsvSource({
        "nb, Derfor denne begrensningen:, Volden kan trappes opp",
        "en, Why this limit:, The violence can escalate"
    })
    void a_line_that_limits_somebody_has_its_reason_beside_it(String language, String label, String reason)
            throws Exception {
        begin("V03");
        assertThat(text("/planer/0", language)).contains(label, reason).doesNotContain("[PE-31]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V03", "V08", "V10", "V14"})
    void before_anything_is_on_paper_the_page_asks_with_the_lines_of_the_plan(String name) throws Exception {
        begin(name);
        assertThat(text(OF_ADULT, "nb"))
                .containsSubsequence(
                        "Er det trygt å ha arket på papir?",
                        "Bli enig med hjelperen om hvor planen skal være",
                        "Ja, lag PDF",
                        "notat.pdf");
        assertThat(text(OF_ADULT, "en")).contains("Is it safe to have the sheet on paper?");
    }

    @Test
    void what_is_filled_in_comes_on_the_paper_and_stays_nowhere_else() throws Exception {
        begin("V03");
        String written = "Ha en <b>& Å";
        HttpResponse<byte[]> answer = print(
                OF_ADULT, token(), "&med=ready-code-word&ord-ready-code-word=" + URLEncoder.encode(written, UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(read(answer)).contains("Hvem: " + written);
        for (String page : List.of(OF_ADULT, "/planer/0", "/planer", "/svar")) {
            assertThat(text(page, "nb")).doesNotContain(written, "&lt;b&gt;");
        }
    }

    @Test
    void lines_that_are_struck_are_not_printed_and_those_with_a_number_come_first() throws Exception {
        begin("V03");
        String paper = read(print(
                OF_ADULT,
                token(),
                "&med=ready-code-word&med=ready-money&med=ready-bag&nr-ready-bag=1&nr-ready-code-word=2&stor=ja"));
        assertThat(paper)
                .containsSubsequence("Det viktigste først", "Ha en bag klar", "Ha et avtalt ord", "Ha penger gjemt")
                .doesNotContain("Ha et ekstra sett nøkler");
    }

    @ParameterizedTest
    @CsvSource({
        "'', Ta med minst én linje.",
        "'&med=ready-money&nr-ready-money=x', Rekkefølgen er et tall fra 1 til 99.",
        "'&med=ready-money&ord-1=%F0%9F%98%80+a', Arket har ikke disse tegnene: \uD83D\uDE00.",
        "'&med=ready-money&ord-1=a%E2%80%AEb', Teksten har et tegn som ikke synes.",
        "'&med=ready-money&ord-1=a%07b', Teksten har et tegn som ikke synes."
    })
    void what_cannot_be_printed_is_told_beside_all_that_was_written(String sent, String told) throws Exception {
        begin("V03");
        HttpResponse<byte[]> answer = print(OF_ADULT, token(), sent + "&ord-ready-code-word=den+vi+avtalte");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), UTF_8)).contains(told, "value=\"den vi avtalte\"");
    }

    @Test
    void what_is_filled_in_is_not_longer_than_a_line() throws Exception {
        begin("V03");
        assertThat(print(OF_ADULT, token(), "&med=ready-money&ord-1=" + "å".repeat(120))
                        .statusCode())
                .isEqualTo(200);
        HttpResponse<byte[]> answer = print(OF_ADULT, token(), "&med=ready-money&ord-1=" + "å".repeat(121));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(new String(answer.body(), UTF_8)).contains("Høyst 120 tegn.");
    }

    @ParameterizedTest
    @CsvSource({"ar, rtl", "uk, ltr", "pl, ltr", "se, ltr"})
    void lines_are_shown_in_the_language_of_whoever_reads_with_that_of_the_page_beside(String tongue, String direction)
            throws Exception {
        begin("V02");
        String page = new String(
                        send(OF_ADULT, "samtale=" + token() + "&sprak=" + tongue)
                                .body(),
                        UTF_8)
                .replaceAll("\\s+", " ");
        assertThat(page)
                .contains(
                        "La tingene ligge",
                        "lang=\"" + tongue + "\" dir=\"" + direction + "\"",
                        "Ikke gjennomgått ennå");
    }

    @Test
    void english_is_whole_and_needs_no_mark() throws Exception {
        begin("V02");
        String page =
                new String(send(OF_ADULT, "samtale=" + token() + "&sprak=en").body(), UTF_8);
        assertThat(page)
                .contains("Leave your things")
                .doesNotContain("Ikke gjennomgått ennå", "finnes ikke på språket");
    }

    @ParameterizedTest
    @CsvSource({"V02, true", "V03, false", "V08, false"})
    void in_danger_now_the_call_for_help_stands_on_top_of_every_plan(String name, boolean urgent) throws Exception {
        begin(name);
        assertThat(text("/planer", "nb").contains("ds-link\" href=\"tel:112\"")).isEqualTo(urgent);
        assertThat(text("/planer/0", "nb").contains("ds-link\" href=\"tel:112\""))
                .isEqualTo(urgent);
    }

    @Test
    void a_yes_is_answered_with_a_file_that_is_kept_nowhere_and_told_by_no_name() throws Exception {
        begin("V08");
        HttpResponse<byte[]> answer = print("/planer/1/ark/4", token(), "&med=own-day-6-9");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"notat.pdf\"");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(new String(answer.body(), 0, 5, UTF_8)).isEqualTo("%PDF-");
    }

    @Test
    void a_file_is_made_for_the_form_of_this_conversation_only() throws Exception {
        begin("V08");
        String former = token();
        begin("V08");
        String line = "&med=own-day-6-9";
        assertThat(print("/planer/1/ark/4", former, line).statusCode()).isEqualTo(410);
        assertThat(print("/planer/1/ark/4", "", line).statusCode()).isEqualTo(410);
        assertThat(send("/planer/1/ark/4", "samtale=" + former).statusCode()).isEqualTo(410);
        assertThat(print("/planer/1/ark/4", token(), line).statusCode()).isEqualTo(200);
        assertThat(print("/planer/0/ark/4", token(), line).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/planer/2",
                "/planer/9999",
                "/planer/99999",
                "/planer/-1",
                "/planer/x",
                "/planer/2/ark/4",
                "/planer/1/ark/1",
                "/planer/0/ark/0"
            })
    void a_plan_of_nobody_is_not_found(String path) throws Exception {
        begin("V08");
        assertThat(get(path, "nb").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/planer", "/planer/0", "/planer/kort", "/planer/0/ark/1"})
    void without_a_conversation_there_is_no_plan(String path) throws Exception {
        HttpResponse<String> answer = get(path, "nb");
        assertThat(answer.body()).doesNotContain("href=\"/planer");
        assertThat(answer.statusCode()).isNotEqualTo(200);
    }

    private void begin(String name) throws IOException, InterruptedException {
        assertThat(get("/test/situasjon/" + name, "nb").statusCode()).isEqualTo(302);
    }

    private String text(String path, String language) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, language);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"" + language + "\"").doesNotContain("??");
        return answer.body();
    }

    private HttpResponse<String> get(String path, String language) throws IOException, InterruptedException {
        return helper.send(request(path).header("Accept-Language", language).build(), BodyHandlers.ofString());
    }

    private String token() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(text(OF_ADULT, "nb"));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<byte[]> print(String plan, String token, String more)
            throws IOException, InterruptedException {
        return send(plan + "/papir", "samtale=" + token + more);
    }

    private HttpResponse<byte[]> send(String path, String form) throws IOException, InterruptedException {
        return helper.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept-Language", "nb")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    private static String read(HttpResponse<byte[]> file) throws IOException {
        assertThat(file.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(file.body())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }

    private static String between(String page, String from, String to) {
        int start = page.indexOf(from);
        int end = page.indexOf(to, start);
        assertThat(start).as(from).isNotNegative();
        assertThat(end).as(to).isPositive();
        return page.substring(start, end);
    }
}
