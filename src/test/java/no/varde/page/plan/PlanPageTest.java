package no.varde.page.plan;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.varde.page.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of plans as they go over the wire. */
class PlanPageTest extends PageTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"samtale\" value=\"([^\"]+)\"");

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
        String question = text("/planer/0/skriv-ut", language);
        assertThat(question.indexOf("/planer/kort")).isPositive().isLessThan(question.indexOf("<form method"));
    }

    @ParameterizedTest
    @CsvSource({"V08, nb, huskelappen", "V08, en, short note", "V10, nb, huskelappen", "V10, en, short note"})
    void elsewhere_no_note_is_offered(String name, String language, String note) throws Exception {
        begin(name);
        assertThat(text("/planer", language)).doesNotContain("/planer/kort");
        assertThat(text("/planer/0/skriv-ut", language)).doesNotContain("/planer/kort");
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
        "V08, nb, Til barnet, Lek og vær, Til de voksne, Det skolen gjør, barnets eget ark",
        "V08, en, For the child, Play and be with, For the adults, What the school does, own sheet",
        "V10, nb, Til barnet, er aldri din skyld, Til de voksne, Det forelderen gjør, barnets eget ark",
        "V10, en, For the child, is never your fault, For the adults, What the parent does, own sheet"
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
        assertThat(text("/planer/0/skriv-ut", "nb"))
                .contains("Er det trygt å ha planen på papir?", "Bli enig med hjelperen om hvor planen skal være")
                .contains("notat.pdf");
        assertThat(text("/planer/0/skriv-ut", "en")).contains("Is it safe to have the plan on paper?");
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
        HttpResponse<byte[]> answer = print("/planer/1", token(), "");
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
        assertThat(print("/planer/1", former, "").statusCode()).isNotEqualTo(200);
        assertThat(print("/planer/1", "", "").statusCode()).isNotEqualTo(200);
        assertThat(print("/planer/1", token(), "&own=true").statusCode()).isEqualTo(200);
        assertThat(print("/planer/0", token(), "&own=true").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/planer/2", "/planer/9999", "/planer/99999", "/planer/-1", "/planer/x", "/planer/2/skriv-ut"})
    void a_plan_of_nobody_is_not_found(String path) throws Exception {
        begin("V08");
        assertThat(get(path, "nb").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/planer", "/planer/0", "/planer/kort", "/planer/0/skriv-ut"})
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
        Matcher token = TOKEN.matcher(text("/planer/0/skriv-ut", "nb"));
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<byte[]> print(String plan, String token, String more)
            throws IOException, InterruptedException {
        return helper.send(
                request(plan + "/skriv-ut")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("samtale=" + token + more))
                        .build(),
                BodyHandlers.ofByteArray());
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
