package no.varde.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages and their files as they go over the wire. */
class PlainHttpTest extends PageTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern FILE = Pattern.compile("(?:src|href)=\"(/(?:vendor|assets|webjars)/[^\"]+)");

    @Test
    void a_file_of_others_is_kept_by_the_browser_and_one_of_ours_is_not() throws Exception {
        Set<String> files = files(get("/"));
        assertThat(files).hasSizeGreaterThan(5);
        for (String file : files) {
            assertThat(file).matches(".*-[0-9a-f]{32}\\.\\w+");
            String kept = get(file).headers().firstValue("Cache-Control").orElse("");
            if (file.startsWith("/assets/")) {
                assertThat(kept).isEqualTo("no-store");
            } else {
                assertThat(kept).contains("private", "max-age=31536000", "immutable");
            }
        }
    }

    @Test
    void a_font_is_asked_for_by_the_hash_of_it_too() throws Exception {
        String sheet = files(get("/")).stream()
                .filter(file -> file.contains("page-"))
                .findFirst()
                .orElseThrow();
        assertThat(new String(get(sheet).body().readAllBytes(), UTF_8))
                .containsPattern("/vendor/inter/inter-latin-wght-normal-[0-9a-f]{32}\\.woff2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/assets/page.css", "/webjars/htmx.org/dist/htmx.min.js", "/api/questions"})
    void what_is_text_is_compressed(String path) throws Exception {
        assertThat(get(path, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/application.yaml", "/vendor/..%2f..%2fapplication.yaml", "/rules/principles.yaml", "/webjars/"
            })
    void nothing_else_in_the_jar_is_served(String path) throws Exception {
        assertThat(get(path).statusCode()).isIn(400, 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/vurdering, /vurdering",
        "//evil.example, /",
        "/\\evil.example, /",
        "https://evil.example/, /",
        "/a?b=c, /",
        "'/a%0d%0ab', /",
        "'/vurdering/1', /vurdering/1",
        "'', /"
    })
    void a_change_of_language_leads_to_a_page_of_this_service_only(String page, String location) throws Exception {
        HttpResponse<InputStream> answer = choose("en", page);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).hasValue(location);
    }

    @Test
    void an_address_longer_than_any_page_has_leads_to_the_first_page() throws Exception {
        for (String page : new String[] {"/a".repeat(15_000), "/" + "a".repeat(30_000)}) {
            HttpResponse<InputStream> answer = choose("en", page);
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/");
        }
    }

    @Test
    void a_language_is_remembered_by_the_browser_and_costs_no_place_among_the_conversations() throws Exception {
        List<String> cookies = choose("en", "/").headers().allValues("Set-Cookie");
        assertThat(cookies).containsExactly("sprak=en; Path=/; HttpOnly; SameSite=Strict");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "sv", "xx", "en; Path=/x", "\"en\"", "<b>"})
    void a_language_that_is_not_known_is_not_remembered(String tag) throws Exception {
        assertThat(choose(tag, "/").headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"sprak=en, en", "sprak=sv, nb", "sprak=, nb", "sprak=<b>, nb", "sprak=EN, nb", "other=en, nb"})
    void only_a_known_language_in_a_cookie_is_believed(String cookie, String language) throws Exception {
        assertThat(language(cookie)).isEqualTo(language);
    }

    @Test
    void without_a_script_the_quick_exit_forgets_the_conversation_and_the_language_and_leads_elsewhere()
            throws Exception {
        HttpResponse<InputStream> left = get("/forlat", "Cookie", "sprak=en");
        assertThat(left.statusCode()).isEqualTo(303);
        assertThat(left.headers().firstValue("Location")).hasValue("https://www.yr.no/");
        assertThat(left.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("sprak=; ")
                .contains("Max-Age=0", "Path=/");
    }

    private HttpResponse<InputStream> choose(String tag, String page) throws Exception {
        String form = "tag=" + URLEncoder.encode(tag, UTF_8) + "&page=" + URLEncoder.encode(page, UTF_8);
        return CLIENT.send(
                request("/sprak")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofInputStream());
    }

    private String language(String cookie) throws Exception {
        return get("/", "Cookie", cookie)
                .headers()
                .firstValue("Content-Language")
                .orElse("");
    }

    private static Set<String> files(HttpResponse<InputStream> page) throws IOException {
        return new TreeSet<>(FILE.matcher(new String(page.body().readAllBytes(), UTF_8))
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    private HttpResponse<InputStream> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = request(path);
        return CLIENT.send(
                (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofInputStream());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
    }
}
